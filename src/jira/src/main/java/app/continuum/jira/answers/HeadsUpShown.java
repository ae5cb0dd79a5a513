package app.continuum.jira.answers;

import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.Action;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.Decision;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.Life;
import app.continuum.core.headsup.Standing;
import app.continuum.core.headsup.Step;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.headsup.Parties;
import app.continuum.jira.headsup.ShownValues;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Heads-ups as REST shows them: to whoever may not see the issue or the field they do not exist. */
public final class HeadsUpShown {
    private final IssueManager issues;
    private final AgencyDirectory directory;
    private final Visibility visibility;
    private final Parties parties;
    private final People people;
    private final ShownValues values;
    private final VerdictWords words;
    private final ScreenText text;

    /** Heads-ups in the words of this agency. */
    public HeadsUpShown(
            IssueManager issues,
            AgencyDirectory directory,
            Visibility visibility,
            Parties parties,
            People people,
            ShownValues values,
            VerdictWords words,
            ScreenText text) {
        this.issues = issues;
        this.directory = directory;
        this.visibility = visibility;
        this.parties = parties;
        this.people = people;
        this.values = values;
        this.words = words;
        this.text = text;
    }

    /** The issue of a heads-up, where the reader may see it and the field. */
    Optional<Issue> issue(HeadsUp headsUp, @Nullable ApplicationUser reader) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(headsUp.ask().issueId()))
                .filter(issue -> visibility.seesIssue(reader, issue))
                .filter(issue -> visibility.seesField(reader, headsUp.ask().field()));
    }

    /** Those of several that the reader may see. */
    List<Map<String, Object>> all(List<HeadsUp> several, @Nullable ApplicationUser reader) {
        return several.stream()
                .flatMap(one -> issue(one, reader).map(issue -> of(one, issue, reader)).stream())
                .toList();
    }

    /** One, with what the reader may do about it. */
    Map<String, Object> of(HeadsUp headsUp, Issue issue, @Nullable ApplicationUser reader) {
        Ask ask = headsUp.ask();
        Parties.Sides sides = parties.sides(headsUp, issue);
        Standing standing = parties.standing(headsUp, sides, reader);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", headsUp.id());
        shown.put("version", headsUp.version());
        shown.put("state", headsUp.state());
        shown.put("stateName", text.of("continuum.headsup.state." + headsUp.state()));
        shown.put("issue", issue.getKey());
        shown.put("summary", String.valueOf(issue.getSummary()));
        shown.put("client", ask.client().value());
        shown.put("clientName", directory.current().nameOf(ask.client()));
        shown.put("field", ask.field().value());
        shown.put("fieldName", words.fieldName(ask.field()));
        shown.put("owner", ask.owner());
        shown.put("ownerLabel", label(ask.owner()));
        shown.put("owners", people.displayNames(sides.owners()));
        shown.put("asker", ask.asker().value());
        shown.put("askerName", name(ask.asker()));
        ask.addressee().ifPresent(person -> shown.put("addressee", person.value()));
        ask.addressee().ifPresent(person -> shown.put("addresseeName", people.displayName(person)));
        shown.put("seen", ask.seen());
        shown.put("seenShown", values.of(ask.field(), ask.seen()));
        shown.put("wanted", ask.wanted());
        shown.put("wantedShown", values.of(ask.field(), ask.wanted()));
        shown.put("typed", ask.typed());
        shown.put("reason", ask.why().reason());
        shown.put("promised", ask.why().promised());
        shown.put(
                "impact",
                Map.of(
                        "scope",
                        ask.why().impact().scope(),
                        "time",
                        ask.why().impact().time(),
                        "price",
                        ask.why().impact().price()));
        shown.put("askedAt", headsUp.askedAt().toString());
        shown.put("until", headsUp.until().toString());
        headsUp.savedAt().ifPresent(at -> shown.put("savedAt", at.toString()));
        headsUp.decision().ifPresent(decision -> shown.put("decision", decision(ask, decision)));
        shown.put("standing", standing);
        shown.put("actions", actions(headsUp, standing));
        return shown;
    }

    private Map<String, Object> decision(Ask ask, Decision decision) {
        Map<String, Object> shown = new LinkedHashMap<>();
        UserKey by = decision.by();
        shown.put("by", by.value());
        shown.put("byName", people.displayName(by));
        shown.put("as", decision.as());
        shown.put("asName", text.with("continuum.headsup.as." + decision.as(), label(ask.owner())));
        shown.put("at", decision.at().toString());
        shown.put("value", decision.value());
        shown.put("valueShown", values.of(ask.field(), decision.value()));
        shown.put("answer", decision.answer());
        return shown;
    }

    private String name(UserKey person) {
        return person.equals(UserKey.NOBODY) ? text.of("continuum.headsup.somebody") : people.displayName(person);
    }

    private String label(Role role) {
        return words.roleLabel(role);
    }

    private static List<Action> actions(HeadsUp headsUp, Standing standing) {
        return Arrays.stream(Action.values())
                .filter(action -> Life.step(headsUp, action, standing) instanceof Step.To)
                .toList();
    }
}
