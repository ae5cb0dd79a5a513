package app.continuum.jira.screens;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Guard;
import app.continuum.core.links.Feature;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Jurisdiction;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Policy;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.screens.IssuePanel.FieldLine;
import app.continuum.jira.screens.IssuePanel.SeatLine;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws up the panel of an issue for whoever looks at it. */
@Feature("panel")
public final class IssuePanels {
    private final Grounds grounds;
    private final JiraAuthenticationContext authentication;
    private final VerdictWords words;
    private final SeatNames names;
    private final ScreenText text;
    private final ReadersNotices notices;

    /** Panels in the words of this agency. */
    public IssuePanels(
            Grounds grounds,
            JiraAuthenticationContext authentication,
            VerdictWords words,
            SeatNames names,
            ScreenText text,
            ReadersNotices notices) {
        this.grounds = grounds;
        this.authentication = authentication;
        this.words = words;
        this.names = names;
        this.text = text;
        this.notices = notices;
    }

    /** Whether an issue is a client's. */
    boolean concern(Issue issue) {
        return !grounds.of(issue).isNobodys();
    }

    /** One panel for the issue's client, for whoever is logged in; none where it is nobody's, several where scopes tie. */
    public List<IssuePanel> of(Issue issue) {
        Optional<UserKey> person =
                Optional.ofNullable(authentication.getLoggedInUser()).map(user -> new UserKey(user.getKey()));
        return grounds.of(issue).before().stream()
                .map(jurisdiction -> panel(jurisdiction, person))
                .toList();
    }

    /** What whoever is logged in was told of late about the issue. */
    List<String> notices(Issue issue) {
        return Optional.ofNullable(authentication.getLoggedInUser())
                .map(reader -> notices.about(issue.getId(), reader))
                .orElse(List.of());
    }

    private IssuePanel panel(Jurisdiction jurisdiction, Optional<UserKey> viewer) {
        Client client = jurisdiction.client();
        List<SeatLine> seats = Arrays.stream(Role.values())
                .map(role -> new SeatLine(
                        words.roleLabel(role),
                        names.of(client.seat(role)),
                        viewer.filter(client.seat(role)::seats).isPresent()))
                .toList();
        List<FieldLine> fields = jurisdiction.guards().values().stream()
                .map(guard -> field(jurisdiction, guard, viewer))
                .sorted(Comparator.comparing(FieldLine::ownerRole).thenComparing(FieldLine::name))
                .toList();
        return new IssuePanel(client.key().value(), client.name(), seats, fields);
    }

    private FieldLine field(Jurisdiction jurisdiction, Guard guard, Optional<UserKey> viewer) {
        Client client = jurisdiction.client();
        Role owner = guard.owner();
        boolean yours = viewer.filter(client.seat(owner)::seats).isPresent();
        Outcome outcome = outcomeOfAnyChange(jurisdiction, guard, viewer);
        boolean held = outcome.isRefusal();
        String rule = yours ? text.of("continuum.rule.yours") : text.of("continuum.rule." + outcome);
        return new FieldLine(
                guard.field().value(),
                words.fieldName(guard.field()),
                words.roleLabel(owner),
                owner.name(),
                names.of(client.seat(owner)),
                yours,
                held,
                rule);
    }

    /** What would become of a change of which only the field is known: courtesies depend on the values. */
    private Outcome outcomeOfAnyChange(Jurisdiction jurisdiction, Guard guard, Optional<UserKey> viewer) {
        Actor actor = viewer.map(Actor::person).orElseGet(Actor::anonymous);
        Edit edit = new Edit(actor, List.of(FieldChange.unreadable(guard.field(), "", "")));
        return Policy.decide(edit, Ground.of(List.of(jurisdiction), grounds.emptySeat()))
                .outcome();
    }
}
