package app.continuum.jira.admin;

import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.People;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Users as they are typed and shown, by their name, and as they are kept, by their key. */
public final class UserNames {
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final People people;
    private final ScreenText text;

    /** Names of the people of this Jira. */
    public UserNames(People people, ScreenText text) {
        this.people = people;
        this.text = text;
    }

    /** The name a user logs in under; the key of somebody Jira no longer knows. */
    public String name(UserKey key) {
        return people.byKey(key).map(ApplicationUser::getName).orElse(key.value());
    }

    /** The names as they are typed, one or several. */
    public static List<String> split(String typed) {
        return BETWEEN.splitAsStream(typed).filter(name -> !name.isEmpty()).toList();
    }

    /** The names people go by, for those who log in under what is typed. */
    public String shown(String typed) {
        return split(typed).stream()
                .flatMap(name -> people.byName(name).stream())
                .map(ApplicationUser::getDisplayName)
                .collect(Collectors.joining(", "));
    }

    /** The active user of a name; blames the input where there is none. */
    public Optional<UserKey> active(FormState form, String input, String name) {
        Optional<UserKey> person =
                people.byName(name).filter(ApplicationUser::isActive).map(user -> new UserKey(user.getKey()));
        if (person.isEmpty()) {
            form.blame(input, text.with("continuum.admin.error.person", name));
        }
        return person;
    }
}
