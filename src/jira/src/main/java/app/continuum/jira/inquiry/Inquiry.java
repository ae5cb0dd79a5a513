package app.continuum.jira.inquiry;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Verdict;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.People;
import app.continuum.jira.edits.EditPreview;
import app.continuum.jira.edits.EditPreview.Asked;
import app.continuum.jira.edits.EditPreview.Foreseen;
import app.continuum.jira.edits.Route;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the policy without editing anything. */
public final class Inquiry {
    private final Grounds grounds;
    private final EditPreview preview;
    private final VerdictWords words;
    private final FieldManager fields;
    private final People people;
    private final Actors actors;

    /** An inquiry into this Jira's issues. */
    public Inquiry(
            Grounds grounds,
            EditPreview preview,
            VerdictWords words,
            FieldManager fields,
            People people,
            Actors actors) {
        this.grounds = grounds;
        this.preview = preview;
        this.words = words;
        this.fields = fields;
        this.people = people;
        this.actors = actors;
    }

    /** Whether Jira has a field of that name, under any of its aliases. */
    public boolean knows(String field) {
        return FieldAliases.fieldsCalled(field.strip()).stream().anyMatch(id -> fields.getField(id.value()) != null)
                || fields.getField(field.strip()) != null;
    }

    /** The user who logs in under a name. */
    public Optional<ApplicationUser> user(String name) {
        return people.byName(name);
    }

    /** What becomes of a value; without a value, of any but the present one. */
    public Findings of(Issue issue, Optional<ApplicationUser> user, String field, Optional<String> value) {
        Ground ground = grounds.of(issue);
        Foreseen foreseen = value.map(wanted -> preview.of(asked(issue, user, ground, field.strip(), wanted)))
                .orElseGet(() -> new Foreseen(anyChange(field.strip()), ground));
        Edit edit = new Edit(actors.of(user.orElse(null)), foreseen.changes());
        return new Findings(issue, user, edit, foreseen.ground(), value.isEmpty());
    }

    /** What was found, as REST shows it. */
    public Map<String, Object> answer(Findings found) {
        Verdict verdict = found.verdict();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("issue", found.issue().getKey());
        answer.put("outcome", verdict.outcome());
        answer.put("saved", !verdict.outcome().isRefusal());
        answer.put("fields", verdict.fields().stream().map(this::field).toList());
        return answer;
    }

    private Asked asked(Issue issue, Optional<ApplicationUser> user, Ground ground, String field, String value) {
        return new Asked(
                user.orElse(null), issue, ground, grounds.scopeFields(), Wanted.proposal(field, value), Route.UPDATE);
    }

    private static List<FieldChange> anyChange(String field) {
        return FieldAliases.fieldsCalled(field).stream()
                .map(id -> FieldChange.unreadable(id, "", ""))
                .toList();
    }

    private Map<String, Object> field(FieldVerdict verdict) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("field", verdict.change().field().value());
        shown.put("from", verdict.change().from());
        shown.put("to", verdict.change().to());
        shown.put("outcome", verdict.outcome());
        verdict.rule().ifPresent(rule -> {
            shown.put("client", rule.client().key().value());
            shown.put("owner", rule.guard().owner());
            verdict.crossing()
                    .ifPresent(crossing -> shown.put("mode", rule.guard().against(crossing)));
        });
        verdict.crossing().ifPresent(crossing -> shown.put("crossing", crossing));
        shown.put("reasons", verdict.reasons());
        shown.put("because", verdict.outcome().isRefusal() ? words.refusal(verdict) : words.because(verdict));
        return shown;
    }
}
