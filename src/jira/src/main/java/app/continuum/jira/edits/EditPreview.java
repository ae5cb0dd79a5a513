package app.continuum.jira.edits;

import app.continuum.core.agency.Placement;
import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Ground;
import app.continuum.jira.agency.Grounds;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Asks Jira itself what an edit would change: its own parsers and its own comparison on a copy of the issue, no second ones. Where Jira gives no
 * answer, every field that is named and guarded counts as changed.
 */
public final class EditPreview {
    private final IssueService issues;
    private final RestConversion restConversion;
    private final TimeTracking timeTracking;
    private final RenderedValues renderedValues;
    private final Grounds grounds;

    /** A preview by Jira's issue service. */
    public EditPreview(
            IssueService issues,
            RestConversion restConversion,
            TimeTracking timeTracking,
            RenderedValues renderedValues,
            Grounds grounds) {
        this.issues = issues;
        this.restConversion = restConversion;
        this.timeTracking = timeTracking;
        this.renderedValues = renderedValues;
        this.grounds = grounds;
    }

    /** What would change, and the ground it would change on. */
    public record Foreseen(List<FieldChange> changes, Ground ground) {}

    /** What a proposal would change of the guarded fields it names. */
    public Foreseen of(Asked asked) {
        Set<FieldId> watched = asked.watched();
        List<FieldChange> changes = new ArrayList<>();
        Set<FieldId> open = new TreeSet<>(watched);
        for (FieldId field : watched) {
            if (TimeTracking.isEstimate(field)) {
                open.remove(field);
                estimate(asked, field).ifPresent(changes::add);
            } else if (renderedValues.shows(asked.issue(), field, asked.proposal())) {
                open.remove(field);
            }
        }
        if (open.isEmpty()) {
            return new Foreseen(changes, asked.ground());
        }
        Optional<? extends IssueValidationResult> answer = validate(asked, open);
        if (answer.isEmpty()) {
            open.forEach(field -> changes.add(unreadable(asked, field)));
            return new Foreseen(changes, asked.movesClient(open) ? grounds.leaving(placement(asked)) : asked.ground());
        }
        Issue copy = answer.get().getIssue();
        answer.get().getIssue().getModifiedFields().forEach((name, value) -> add(changes, asked, name, value));
        return new Foreseen(
                changes,
                asked.movesClient(open) ? grounds.between(placement(asked), grounds.placement(copy)) : asked.ground());
    }

    private Placement placement(Asked asked) {
        return grounds.placement(asked.issue());
    }

    private void add(List<FieldChange> changes, Asked asked, String name, ModifiedValue value) {
        for (FieldId field : FieldAliases.fieldsCalled(name)) {
            if (!TimeTracking.isEstimate(field) && asked.guards(field)) {
                changes.add(Values.change(field, value.getOldValue(), value.getNewValue()));
            }
        }
    }

    private Optional<FieldChange> estimate(Asked asked, FieldId field) {
        Long stored = field.equals(FieldId.ORIGINAL_ESTIMATE)
                ? asked.issue().getOriginalEstimate()
                : asked.issue().getEstimate();
        String typed = asked.proposal().typed(field);
        boolean legible = !(asked.proposal() instanceof Proposal.Illegible);
        return legible && timeTracking.shows(stored, typed)
                ? Optional.empty()
                : Optional.of(FieldChange.unreadable(field, Values.text(stored), typed));
    }

    private FieldChange unreadable(Asked asked, FieldId field) {
        return FieldChange.unreadable(
                field,
                renderedValues.stored(asked.issue(), field),
                asked.proposal().typed(field));
    }

    private Optional<? extends IssueValidationResult> validate(Asked asked, Set<FieldId> fields) {
        Proposal proposal = asked.proposal();
        if (proposal instanceof Proposal.Form form) {
            return validateUpdate(asked, formInputs(form, fields), form.skipScreenCheck());
        }
        if (proposal instanceof Proposal.Json json) {
            IssueInputParameters inputs = issues.newIssueInputParameters();
            return restConversion.convert(asked.issue(), json, fields, inputs)
                    ? validateUpdate(asked, inputs, false)
                    : Optional.empty();
        }
        if (proposal instanceof Proposal.Assignment assignment) {
            return valid(issues.validateAssign(asked.user(), asked.issue().getId(), assignment.assignee()));
        }
        return Optional.empty();
    }

    private IssueInputParameters formInputs(Proposal.Form form, Set<FieldId> fields) {
        Map<String, String[]> wanted = new HashMap<>();
        form.inputs().forEach((input, values) -> {
            List<FieldId> named = FieldAliases.fieldsCalled(Proposal.Form.fieldName(input));
            if (named.stream().anyMatch(fields::contains)) {
                wanted.put(input, values);
            }
        });
        return issues.newIssueInputParameters(wanted);
    }

    private Optional<? extends IssueValidationResult> validateUpdate(
            Asked asked, IssueInputParameters inputs, boolean skipScreenCheck) {
        inputs.setRetainExistingValuesWhenParameterNotProvided(true, true);
        inputs.setSkipScreenCheck(skipScreenCheck);
        return valid(issues.validateUpdate(asked.user(), asked.issue().getId(), inputs));
    }

    private static <R extends IssueValidationResult> Optional<R> valid(R result) {
        return result.isValid() ? Optional.of(result) : Optional.empty();
    }

    /** An issue, the ground it stands on, and what somebody asks to be changed; the user is null where nobody is logged in. */
    public record Asked(
            @Nullable ApplicationUser user, Issue issue, Ground ground, Set<FieldId> scopeFields, Proposal proposal) {
        /** The named fields that a guard stands before, or that decide whose the issue is. */
        public Set<FieldId> watched() {
            Set<FieldId> watched = new TreeSet<>(proposal.named());
            watched.removeIf(field -> !guards(field) && !scopeFields.contains(field));
            return watched;
        }

        boolean guards(FieldId field) {
            return ground.guardedFields().contains(field);
        }

        /** Whether a change of these fields may change whose the issue is; a sub-task stays with its parent. */
        public boolean movesClient(Set<FieldId> fields) {
            return issue.getParentObject() == null && fields.stream().anyMatch(scopeFields::contains);
        }
    }
}
