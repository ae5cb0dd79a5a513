package app.continuum.jira.edits;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.ValueKind;
import app.continuum.jira.agency.People;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The values issues have, in machine form, and the inputs that would give them such values. */
public final class CurrentValues {
    private static final FieldId SUMMARY = new FieldId("summary");
    private static final FieldId DESCRIPTION = new FieldId("description");
    private static final int MINUTE = 60;
    private static final int ISO_DAY = 10;

    private final CustomFieldManager customFields;
    private final RenderedValues rendered;
    private final TimeTracking timeTracking;
    private final People people;

    /** Values of this Jira's issues. */
    public CurrentValues(
            CustomFieldManager customFields, RenderedValues rendered, TimeTracking timeTracking, People people) {
        this.customFields = customFields;
        this.rendered = rendered;
        this.timeTracking = timeTracking;
        this.people = people;
    }

    /** Whether a field still holds what a change has made of it; false where its value cannot be told. */
    public boolean stands(Issue issue, FieldChange change) {
        return of(issue, change.field())
                .map(now -> new FieldChange(change.field(), change.kind(), plain(change.to()), plain(now)))
                .filter(FieldChange::isNothing)
                .isPresent();
    }

    /** The value of a field; nothing for a field whose value cannot be told. */
    public Optional<String> of(Issue issue, FieldId field) {
        if (field.equals(FieldId.DUE_DATE)) {
            return Optional.of(Values.text(issue.getDueDate()));
        }
        if (field.equals(FieldId.ASSIGNEE)) {
            return Optional.of(Values.text(issue.getAssigneeId()));
        }
        if (field.equals(FieldId.ORIGINAL_ESTIMATE)) {
            return Optional.of(Values.text(issue.getOriginalEstimate()));
        }
        if (field.equals(FieldId.REMAINING_ESTIMATE)) {
            return Optional.of(Values.text(issue.getEstimate()));
        }
        if (field.equals(SUMMARY)) {
            return Optional.of(Values.text(issue.getSummary()));
        }
        if (field.equals(DESCRIPTION)) {
            return Optional.of(Values.text(issue.getDescription()));
        }
        return CustomFields.of(customFields, field).map(custom -> Values.text(issue.getCustomFieldValue(custom)));
    }

    /** What an issue has been given in these fields, as changes from nothing; no change where it was given nothing. */
    public List<FieldChange> given(Issue issue, Set<FieldId> fields) {
        return fields.stream()
                .sorted()
                .flatMap(field -> of(issue, field)
                        .filter(value -> !value.isBlank())
                        .map(value -> new FieldChange(field, kind(field), "", value))
                        .stream())
                .toList();
    }

    /** The inputs of a form that give a field a value in machine form. */
    public Map<String, String[]> inputs(FieldId field, String value) {
        return Map.of(FieldAliases.inputOf(field), texts(field, value));
    }

    /** Some value that a field may well take and hardly has; nothing for one of which nobody can say that. */
    public Optional<String> another(FieldId field) {
        return switch (kind(field)) {
            case DATE -> Optional.of("2099-12-31");
            case TEXT -> Optional.of("Is this on the screen?");
            case USER, DURATION, NUMBER, OTHER, UNREADABLE -> Optional.empty();
        };
    }

    /** The texts by which a form takes what somebody has typed: a day also as {@code 2026-12-31}, a person also by key. */
    public String[] typed(FieldId field, String text) {
        return switch (kind(field)) {
            case DATE -> new String[] {day(text)};
            case USER -> new String[] {name(text)};
            case OTHER -> text.split(",", -1);
            case DURATION, TEXT, NUMBER, UNREADABLE -> new String[] {text};
        };
    }

    /** A value in machine form as people read it. */
    public String shown(FieldId field, String value) {
        return switch (kind(field)) {
            case DATE -> day(value);
            case USER -> people.displayName(new UserKey(value));
            case DURATION -> timeTracking.shown(value);
            case OTHER, TEXT, NUMBER, UNREADABLE -> value;
        };
    }

    private String[] texts(FieldId field, String value) {
        if (value.isEmpty()) {
            return new String[] {""};
        }
        return switch (kind(field)) {
            case DATE -> new String[] {day(value)};
            case USER -> new String[] {name(value)};
            case DURATION -> new String[] {Long.parseLong(value) / MINUTE + "m"};
            case OTHER -> plain(value).split(",", -1);
            case TEXT, NUMBER, UNREADABLE -> new String[] {value};
        };
    }

    private ValueKind kind(FieldId field) {
        return Kinds.ofSystemField(field).orElseGet(() -> customKind(field));
    }

    private ValueKind customKind(FieldId field) {
        String type = CustomFields.of(customFields, field)
                .map(custom -> custom.getCustomFieldType().getKey())
                .orElse("");
        return switch (type.substring(type.indexOf(':') + 1)) {
            case "datepicker" -> ValueKind.DATE;
            case "userpicker" -> ValueKind.USER;
            case "select", "radiobuttons", "multiselect", "multicheckboxes" -> ValueKind.OTHER;
            default -> ValueKind.TEXT;
        };
    }

    private String day(String iso) {
        try {
            LocalDate day = LocalDate.parse(iso.substring(0, Math.min(ISO_DAY, iso.length())));
            return rendered.day(Timestamp.valueOf(day.atStartOfDay()));
        } catch (DateTimeParseException asShown) {
            return iso;
        }
    }

    private String name(String key) {
        return people.byKey(new UserKey(key)).map(ApplicationUser::getName).orElse(key);
    }

    /** Several values are written as {@code [10001, 10002]} in the history. */
    private static String plain(String value) {
        return value.startsWith("[") && value.endsWith("]")
                ? Arrays.stream(value.substring(1, value.length() - 1).split(",", -1))
                        .map(String::strip)
                        .sorted()
                        .collect(Collectors.joining(","))
                : value;
    }
}
