package app.continuum.jira.edits;

import app.continuum.core.agency.Placement;
import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.ValueKind;
import app.continuum.jira.agency.Grounds;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Jira itself what an edit would change: its own parsers and its own comparison on a copy of the issue, no second ones. Where Jira gives no
 * answer, every field that is named and guarded counts as changed.
 */
public final class EditPreview {
    private static final Logger LOG = LoggerFactory.getLogger(EditPreview.class);

    private final IssueService issues;
    private final Optional<RestConversion> restConversion;
    private final TimeTracking timeTracking;
    private final RenderedValues renderedValues;
    private final Grounds grounds;
    private final Destinations destinations;

    /** A preview by Jira's issue service; without a conversion, Jira is not asked about edits by REST. */
    public EditPreview(
            IssueService issues,
            Optional<RestConversion> restConversion,
            TimeTracking timeTracking,
            RenderedValues renderedValues,
            Grounds grounds,
            Destinations destinations) {
        this.issues = issues;
        this.restConversion = restConversion;
        this.timeTracking = timeTracking;
        this.renderedValues = renderedValues;
        this.grounds = grounds;
        this.destinations = destinations;
    }

    /** What would change, and the ground it would change on. */
    public record Foreseen(List<FieldChange> changes, Ground ground) {}

    /** What a proposal would change of the guarded fields it names. */
    public Foreseen of(Asked asked) {
        List<FieldChange> changes = new ArrayList<>(estimates(asked));
        Set<FieldId> open = new TreeSet<>();
        Set<FieldId> unclear = new TreeSet<>();
        for (FieldId field : asked.watched()) {
            if (TimeTracking.isEstimate(field)) {
                continue;
            }
            if (isNotSent(asked, field)) {
                if (mayBeEmptied(asked, field)) {
                    open.add(field);
                }
            } else if (isForcedAlone(asked, field)) {
                unclear.add(field);
            } else if (!renderedValues.shows(asked.issue(), field, asked.proposal())) {
                open.add(field);
            }
        }
        Issue left = asked.issue();
        Optional<MutableIssue> tried =
                open.isEmpty() ? Optional.empty() : answer(asked, open).map(IssueValidationResult::getIssue);
        if (tried.isPresent()) {
            left = tried.get();
            changes.addAll(TriedChanges.modified(tried.get(), asked.ground().guardedFields()));
        } else {
            unclear.addAll(open);
        }
        unclear.forEach(field -> changes.add(unreadable(asked, field)));
        open.addAll(unclear);
        return new Foreseen(
                changes, asked.movesClient(open) ? ground(asked, left, asked.decidesClient(unclear)) : asked.ground());
    }

    /** The ground an edit leaves an issue on; of a field that decides it and is unclear nobody can say which. */
    private Ground ground(Asked asked, Issue left, boolean unclear) {
        Placement before = grounds.placement(asked.issue());
        Placement after =
                asked.route() instanceof Route.Move move ? destinations.of(left, move) : grounds.placement(left);
        return unclear ? grounds.leaving(before, after.projectId()) : grounds.between(before, after);
    }

    /** Whether a form that Jira takes as whole leaves a field out, by which Jira may empty it. */
    private static boolean isNotSent(Asked asked, FieldId field) {
        return asked.proposal() instanceof Proposal.Form form
                && form.whole()
                && !form.named().contains(field);
    }

    private boolean mayBeEmptied(Asked asked, FieldId field) {
        return !renderedValues.tells(field)
                || !renderedValues.stored(asked.issue(), field).isEmpty();
    }

    private static boolean isForcedAlone(Asked asked, FieldId field) {
        return asked.proposal() instanceof Proposal.Form form && form.forcesAlone(field);
    }

    /** Jira moves the remaining estimate with the original one, and with logged work. */
    private List<FieldChange> estimates(Asked asked) {
        List<FieldChange> changes = new ArrayList<>();
        Set<FieldId> named = asked.proposal().named();
        Optional<FieldChange> original = named.contains(FieldId.ORIGINAL_ESTIMATE)
                ? estimate(asked, FieldId.ORIGINAL_ESTIMATE)
                : Optional.empty();
        original.ifPresent(changes::add);
        if (named.contains(FieldId.REMAINING_ESTIMATE) && !(asked.proposal() instanceof Proposal.Work)) {
            estimate(asked, FieldId.REMAINING_ESTIMATE).ifPresent(changes::add);
        } else {
            original.map(moved -> moved.fillsEmpty() && asked.issue().getEstimate() == null
                            ? new FieldChange(FieldId.REMAINING_ESTIMATE, moved.kind(), "", moved.to())
                            : remaining(asked))
                    .ifPresent(changes::add);
        }
        asked.proposal().work().ifPresent(work -> {
            if (asked.proposal() instanceof Proposal.Work || Collections.disjoint(named, TimeTracking.ESTIMATES)) {
                // else the work may be feigned, to have the estimate that comes with it taken for moved by it
                changes.add(new FieldChange(FieldId.TIME_SPENT, ValueKind.OTHER, "", "logged"));
            }
            if (work.adjusts()
                    && work.newEstimate().filter(text -> shows(asked, text)).isEmpty()) {
                changes.add(remaining(asked));
            }
        });
        changes.removeIf(
                change -> !asked.guards(change.field()) && !change.field().equals(FieldId.TIME_SPENT));
        return changes;
    }

    private boolean shows(Asked asked, String estimate) {
        return timeTracking.shows(asked.issue().getEstimate(), estimate);
    }

    private static FieldChange remaining(Asked asked) {
        return FieldChange.unreadable(
                FieldId.REMAINING_ESTIMATE, Values.text(asked.issue().getEstimate()), "");
    }

    private Optional<FieldChange> estimate(Asked asked, FieldId field) {
        Long stored = field.equals(FieldId.ORIGINAL_ESTIMATE)
                ? asked.issue().getOriginalEstimate()
                : asked.issue().getEstimate();
        Optional<String> sent = asked.proposal().estimate(field);
        if (sent.filter(text -> timeTracking.shows(stored, text)).isPresent()) {
            return Optional.empty();
        }
        boolean fillsEmpty =
                stored == null && sent.filter(text -> !text.isBlank()).isPresent();
        return Optional.of(
                fillsEmpty
                        ? new FieldChange(field, ValueKind.DURATION, "", sent.orElse(""))
                        : FieldChange.unreadable(
                                field, Values.text(stored), asked.proposal().typed(field)));
    }

    private FieldChange unreadable(Asked asked, FieldId field) {
        return FieldChange.unreadable(
                field,
                renderedValues.stored(asked.issue(), field),
                asked.proposal().typed(field));
    }

    /** Jira's answer; none where it gives none, for whatever reason. */
    private Optional<? extends IssueValidationResult> answer(Asked asked, Set<FieldId> fields) {
        try {
            return validate(asked, fields);
        } catch (RuntimeException | LinkageError failure) {
            LOG.warn(
                    "Jira could not be asked what an edit of {} would change",
                    asked.issue().getKey(),
                    failure);
            return Optional.empty();
        }
    }

    private Optional<? extends IssueValidationResult> validate(Asked asked, Set<FieldId> fields) {
        Proposal proposal = asked.proposal();
        if (proposal instanceof Proposal.Form form) {
            return validate(asked, formInputs(form, fields));
        }
        if (proposal instanceof Proposal.Json json) {
            IssueInputParameters inputs = issues.newIssueInputParameters();
            return restConversion
                            .filter(conversion -> conversion.convert(asked.issue(), json, fields, inputs))
                            .isPresent()
                    ? validate(asked, inputs)
                    : Optional.empty();
        }
        if (proposal instanceof Proposal.Assignment assignment) {
            return valid(issues.validateAssign(asked.user(), asked.issue().getId(), assignment.assignee()));
        }
        return Optional.empty();
    }

    private IssueInputParameters formInputs(Proposal.Form form, Set<FieldId> fields) {
        if (form.whole()) {
            return issues.newIssueInputParameters(form.inputs());
        }
        Map<String, String[]> wanted = new HashMap<>();
        form.inputs().forEach((input, values) -> {
            List<FieldId> named = FieldAliases.fieldsCalled(Proposal.Form.fieldName(input));
            if (named.stream().anyMatch(fields::contains)) {
                wanted.put(input, values);
            }
        });
        return issues.newIssueInputParameters(wanted);
    }

    /** The screen is not asked, since a field that is on none may still be written by a surface that does not ask either; but it says what a whole form empties. */
    private Optional<? extends IssueValidationResult> validate(Asked asked, IssueInputParameters inputs) {
        boolean whole = asked.proposal() instanceof Proposal.Form form && form.whole();
        inputs.setRetainExistingValuesWhenParameterNotProvided(!whole, !whole);
        inputs.setSkipScreenCheck(!whole);
        if (asked.route() instanceof Route.Transition step) {
            return valid(issues.validateTransition(asked.user(), asked.issue().getId(), step.action(), inputs));
        }
        return valid(issues.validateUpdate(asked.user(), asked.issue().getId(), inputs));
    }

    private static <R extends IssueValidationResult> Optional<R> valid(R result) {
        return result.isValid() ? Optional.of(result) : Optional.empty();
    }

    /** An issue, the ground it stands on, and what somebody asks to be changed; the user is null where nobody is logged in. */
    public record Asked(
            @Nullable ApplicationUser user,
            Issue issue,
            Ground ground,
            Set<FieldId> scopeFields,
            Proposal proposal,
            Route route) {
        /** The named fields that a guard stands before, or that decide whose the issue is. */
        public Set<FieldId> watched() {
            Set<FieldId> watched = new TreeSet<>(proposal.named());
            if (proposal instanceof Proposal.Form form && form.whole()) {
                watched.addAll(ground.guardedFields());
                watched.addAll(scopeFields);
                watched.removeIf(field ->
                        TimeTracking.isEstimate(field) && !proposal.named().contains(field));
            }
            if (watched.contains(FieldId.ORIGINAL_ESTIMATE)
                    || proposal.work().filter(WorkLogged::adjusts).isPresent()) {
                watched.add(FieldId.REMAINING_ESTIMATE);
            }
            watched.removeIf(field -> !guards(field) && !scopeFields.contains(field));
            return watched;
        }

        boolean guards(FieldId field) {
            return ground.guardedFields().contains(field);
        }

        /** Whether a change of these fields, or the way they go, may change whose the issue is; a sub-task stays with its parent. */
        public boolean movesClient(Set<FieldId> fields) {
            return route instanceof Route.Move || decidesClient(fields);
        }

        private boolean decidesClient(Set<FieldId> fields) {
            return issue.getParentObject() == null && fields.stream().anyMatch(scopeFields::contains);
        }
    }
}
