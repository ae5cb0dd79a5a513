package app.continuum.jira.project;

import app.continuum.jira.agency.Visibility;
import app.continuum.jira.mail.Post;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what is asked for before every head of delivery: nobody appoints themselves, so somebody else has to change it. */
public final class ChangeRequests {
    private final Visibility visibility;
    private final WishLetters letters;
    private final Optional<Post> post;

    /** Requests by the post, where this Jira has one. */
    public ChangeRequests(Visibility visibility, WishLetters letters, Optional<Post> post) {
        this.visibility = visibility;
        this.letters = letters;
        this.post = post;
    }

    /** Mails a wish to the heads of delivery, and says to which of them a mail is on its way. */
    List<ApplicationUser> send(Wish wish) {
        return post.map(open -> heads().stream()
                        .filter(head -> open.send(letters.write(open, head, wish)))
                        .toList())
                .orElseGet(List::of);
    }

    /** The names of those of the heads of delivery who log in under one of these names. */
    String named(List<String> names) {
        return joined(
                heads().stream().filter(head -> names.contains(head.getName())).toList());
    }

    /** Who is to be asked in person; nothing where there is no head of delivery. */
    Optional<String> whomToAsk() {
        return Optional.of(joined(heads())).filter(names -> !names.isEmpty());
    }

    private List<ApplicationUser> heads() {
        return visibility.headsOfDelivery().stream()
                .filter(ApplicationUser::isActive)
                .sorted(Comparator.comparing(ApplicationUser::getDisplayName))
                .toList();
    }

    private static String joined(List<ApplicationUser> people) {
        return people.stream().map(ApplicationUser::getDisplayName).collect(Collectors.joining(", "));
    }
}
