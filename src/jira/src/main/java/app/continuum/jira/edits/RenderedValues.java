package app.continuum.jira.edits;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.agency.People;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What forms show for the values an issue has. A form sends every field it shows; an input that still says what was shown changes nothing, whatever
 * else in the form may be wrong.
 */
public final class RenderedValues {
    private final DateTimeFormatterFactory dates;
    private final CustomFieldManager customFields;
    private final People people;

    /** Values as this Jira renders them. */
    public RenderedValues(DateTimeFormatterFactory dates, CustomFieldManager customFields, People people) {
        this.dates = dates;
        this.customFields = customFields;
        this.people = people;
    }

    /** Whether a form's input still says what the form showed; false where it cannot be told what the form showed. */
    boolean shows(Issue issue, FieldId field, Proposal proposal) {
        return proposal instanceof Proposal.Form form
                && isAlone(form, field)
                && shown(issue, field).filter(form.typed(field)::equals).isPresent();
    }

    /** Whether the stored value of a field can be told. */
    boolean tells(FieldId field) {
        return field.equals(FieldId.DUE_DATE)
                || field.equals(FieldId.ASSIGNEE)
                || CustomFields.of(customFields, field).isPresent();
    }

    /** The stored value of a field in machine form; empty where it has none, or none that can be told. */
    String stored(Issue issue, FieldId field) {
        if (field.equals(FieldId.DUE_DATE)) {
            return Values.text(issue.getDueDate());
        }
        return field.equals(FieldId.ASSIGNEE)
                ? Values.text(issue.getAssigneeId())
                : CustomFields.of(customFields, field)
                        .map(custom -> Values.text(issue.getCustomFieldValue(custom)))
                        .orElse("");
    }

    /** Whether one input with one value carries the field. */
    private static boolean isAlone(Proposal.Form form, FieldId field) {
        return form.inputs().containsKey(FieldAliases.inputOf(field))
                && form.inputs().entrySet().stream()
                        .filter(input -> Proposal.Form.fieldName(input.getKey()).equals(field.value()))
                        .allMatch(input -> input.getKey().equals(field.value()) && input.getValue().length == 1);
    }

    private Optional<String> shown(Issue issue, FieldId field) {
        if (field.equals(FieldId.DUE_DATE)) {
            return Optional.of(day(issue.getDueDate()));
        }
        if (field.equals(FieldId.ASSIGNEE)) {
            String key = issue.getAssigneeId();
            return key == null
                    ? Optional.of("")
                    : people.byKey(new UserKey(key)).map(ApplicationUser::getName);
        }
        return CustomFields.of(customFields, field).flatMap(custom -> shown(issue.getCustomFieldValue(custom)));
    }

    private static Optional<String> shown(@Nullable Object value) {
        if (value == null) {
            return Optional.of("");
        }
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A day as forms show it and take it. */
    String day(@Nullable Timestamp date) {
        return date == null
                ? ""
                : dates.formatter()
                        .forLoggedInUser()
                        .withStyle(DateTimeStyle.DATE_PICKER)
                        .format(date);
    }
}
