package app.continuum.jira.agency;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Placement;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Jurisdiction;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the ground an issue stands on: whose it is, with those in the seats who sit there just now. */
public final class Grounds {
    private final Supplier<Agency> agencies;
    private final Seating seating;
    private final CustomFieldManager customFields;

    /** Grounds of the agency as it is configured at the moment of asking. */
    public Grounds(AgencyDirectory directory, Seating seating, CustomFieldManager customFields) {
        this(directory::current, seating, customFields);
    }

    private Grounds(Supplier<Agency> agencies, Seating seating, CustomFieldManager customFields) {
        this.agencies = agencies;
        this.seating = seating;
        this.customFields = customFields;
    }

    /** The grounds of an agency as it was at one moment, whatever is configured after that. */
    public Grounds of(Agency agency) {
        return new Grounds(() -> agency, seating, customFields);
    }

    /** The ground of an edit that leaves the issue with its client. */
    public Ground of(Issue issue) {
        return Ground.of(jurisdictions(placement(issue)), emptySeat());
    }

    /** The ground of an edit that moves an issue from one placement to another. */
    public Ground between(Placement before, Placement after) {
        return new Ground(jurisdictions(before), jurisdictions(after), emptySeat());
    }

    /** The ground of an edit of which nobody can say where it leaves the issue: with any other client whose it may be in that project. */
    public Ground leaving(Placement before, long projectId) {
        List<Jurisdiction> now = jurisdictions(before);
        Set<ClientKey> leaves = now.stream().map(left -> left.client().key()).collect(Collectors.toSet());
        List<Jurisdiction> others = agency().possible(projectId).stream()
                .filter(other -> !leaves.contains(other.client().key()))
                .map(this::now)
                .toList();
        return new Ground(now, others, emptySeat());
    }

    /** Where an issue stands; a sub-task stands where its parent stands. */
    public Placement placement(Issue issue) {
        Issue parent = issue.getParentObject();
        return alone(parent == null ? issue : parent);
    }

    /** Where an issue would stand by its own values, were it nobody's sub-task. */
    public Placement alone(Issue issue) {
        Map<String, Set<String>> options = new HashMap<>();
        for (String fieldId : agency().scopeFields()) {
            CustomField field = customFields.getCustomFieldObject(fieldId);
            if (field != null) {
                options.put(fieldId, optionIds(issue.getCustomFieldValue(field)));
            }
        }
        return new Placement(issue.getProjectObject().getId(), options);
    }

    /** The fields whose value may decide whose an issue is. */
    public Set<FieldId> scopeFields() {
        return agency().scopeFields().stream().map(FieldId::new).collect(Collectors.toSet());
    }

    /** Every field whose change may need judging, whatever the issue. */
    public Set<FieldId> decidingFields() {
        return agency().decidingFields();
    }

    private Agency agency() {
        return agencies.get();
    }

    /** What holds at most while nobody sits in an owning seat. */
    public EmptySeat emptySeat() {
        return agency().settings().emptySeat();
    }

    private List<Jurisdiction> jurisdictions(Placement placement) {
        return agency().jurisdictions(placement).stream().map(this::now).toList();
    }

    private Jurisdiction now(Jurisdiction jurisdiction) {
        return new Jurisdiction(seating.now(agency(), jurisdiction.client()), jurisdiction.guards());
    }

    private static Set<String> optionIds(@Nullable Object value) {
        Stream<?> values = value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
        return values.filter(Option.class::isInstance)
                .map(Option.class::cast)
                .map(option -> option.getOptionId().toString())
                .collect(Collectors.toSet());
    }
}
