package app.continuum.jira.edits;

import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.ValueKind;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Jira's values in machine form. */
final class Values {
    private Values() {}

    /** The change from one of Jira's values to another. */
    static FieldChange change(FieldId field, @Nullable Object from, @Nullable Object to) {
        if (Objects.equals(from, to)) {
            return new FieldChange(field, ValueKind.OTHER, text(from), text(from));
        }
        ValueKind kind = from == null ? kind(to) : kind(from);
        return new FieldChange(field, kind, text(from), text(to));
    }

    static ValueKind kind(@Nullable Object value) {
        if (value instanceof ApplicationUser) {
            return ValueKind.USER;
        }
        if (value instanceof Date) {
            return ValueKind.DATE;
        }
        if (value instanceof Number) {
            return ValueKind.NUMBER;
        }
        return value instanceof String ? ValueKind.TEXT : ValueKind.OTHER;
    }

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof ApplicationUser user) {
            return user.getKey();
        }
        if (value instanceof Option option) {
            return option.getOptionId().toString();
        }
        if (value instanceof Date date) {
            return moment(date);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Values::text).sorted().collect(Collectors.joining(","));
        }
        return value.toString();
    }

    private static String moment(Date date) {
        LocalDateTime moment = date instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime()
                : LocalDateTime.ofInstant(date.toInstant(), ZoneId.systemDefault());
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** What a REST operand says, as the text somebody would have typed. */
    static String typed(FieldId field, @Nullable Object operand) {
        if (TimeTracking.isEstimate(field)) {
            return TimeTracking.typed(field, operand);
        }
        if (operand instanceof Map<?, ?> parts) {
            for (String name : new String[] {"name", "key", "value", "id"}) {
                Object value = parts.get(name);
                if (value != null) {
                    return value.toString();
                }
            }
        }
        return operand == null ? "" : operand.toString();
    }
}
