package app.continuum.jira.gate;

import app.continuum.core.agency.Placement;
import app.continuum.core.clients.Scope;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Jurisdiction;
import app.continuum.core.policy.ValueKind;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.edits.IssueNames;
import app.continuum.jira.edits.Kinds;
import app.continuum.jira.edits.Numbers;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.surfaces.Draft;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Issues that are only being made: the ground they will stand on, and what they would be given. */
public final class Drafts {
    private final AgencyDirectory directory;
    private final Grounds grounds;
    private final IssueNames issues;
    private final ProjectManager projects;

    /** Drafts in this Jira. */
    public Drafts(AgencyDirectory directory, Grounds grounds, IssueNames issues, ProjectManager projects) {
        this.directory = directory;
        this.grounds = grounds;
        this.issues = issues;
        this.projects = projects;
    }

    /** Whether any guard is held at creation too. */
    boolean areGuarded() {
        return directory.current().guardsCreation();
    }

    /** Where a draft will stand: below its parent, or in its project with the options it is given; on both where it names both, since Jira heeds a parent for sub-tasks alone. */
    Ground ground(Draft draft) {
        Stream<Placement> below = draft.parent().flatMap(issues::find).map(grounds::placement).stream();
        Stream<Placement> inside = draft.project().stream()
                .flatMap(this::projects)
                .map(project -> new Placement(project.getId(), options(draft.proposal())));
        List<Jurisdiction> jurisdictions = Stream.concat(below, inside)
                .flatMap(placement -> grounds.between(placement, placement).before().stream())
                .distinct()
                .toList();
        return Ground.of(jurisdictions, grounds.emptySeat());
    }

    private Stream<Project> projects(String idOrKey) {
        Set<Long> ids = Numbers.readings(idOrKey);
        return ids.isEmpty()
                ? Stream.ofNullable(projects.getProjectObjByKey(idOrKey.strip().toUpperCase(Locale.ROOT)))
                : ids.stream().map(projects::getProjectObj).filter(Objects::nonNull);
    }

    /** The options of fields that decide whose an issue is; where a draft names one otherwise than by its id, it may be any. */
    private Map<String, Set<String>> options(Proposal proposal) {
        Map<String, Set<String>> options = new HashMap<>();
        for (FieldId field : grounds.scopeFields()) {
            String typed = proposal.typed(field);
            Set<String> ids =
                    Numbers.readings(typed).stream().map(String::valueOf).collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                options.put(field.value(), ids);
            } else if (proposal.named().contains(field)) {
                options.put(field.value(), any(field));
            }
        }
        return options;
    }

    private Set<String> any(FieldId field) {
        return directory.current().clients().stream()
                .flatMap(client -> client.scopes().stream())
                .filter(Scope.FieldValue.class::isInstance)
                .map(Scope.FieldValue.class::cast)
                .filter(scope -> scope.customFieldId().equals(field.value()))
                .map(scope -> String.valueOf(scope.optionId()))
                .collect(Collectors.toSet());
    }

    /** What a draft gives to the guarded fields; nothing to those it names and leaves empty. */
    List<FieldChange> changes(Draft draft, Ground ground) {
        return draft.proposal().named().stream()
                .filter(ground.guardedFields()::contains)
                .filter(field -> !isEmpty(draft.proposal(), field))
                .sorted()
                .map(field -> given(field, draft.proposal().typed(field)))
                .toList();
    }

    private static boolean isEmpty(Proposal proposal, FieldId field) {
        return proposal instanceof Proposal.Json json
                ? json.saysNothing(field)
                : proposal.typed(field).isBlank();
    }

    private static FieldChange given(FieldId field, String typed) {
        return typed.isBlank()
                ? FieldChange.unreadable(field, "", typed)
                : new FieldChange(field, Kinds.ofSystemField(field).orElse(ValueKind.OTHER), "", typed);
    }
}
