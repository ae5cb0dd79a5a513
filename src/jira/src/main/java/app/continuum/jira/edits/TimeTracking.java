package app.continuum.jira.edits;

import app.continuum.core.guards.FieldId;
import com.atlassian.jira.config.properties.ApplicationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The two estimates, which travel together as {@code timetracking}. What Jira keeps of them on a copy of an issue is not part of its API, so an
 * estimate counts as changed unless the text sent is the very text Jira shows for the stored one.
 */
public final class TimeTracking {
    static final Set<FieldId> ESTIMATES = Set.of(FieldId.ORIGINAL_ESTIMATE, FieldId.REMAINING_ESTIMATE);

    private static final Map<String, FieldId> REST_NAMES =
            Map.of("originalEstimate", FieldId.ORIGINAL_ESTIMATE, "remainingEstimate", FieldId.REMAINING_ESTIMATE);
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private final ApplicationProperties properties;

    /** Time tracking as this Jira is set up for it. */
    public TimeTracking(ApplicationProperties properties) {
        this.properties = properties;
    }

    static boolean isEstimate(FieldId field) {
        return ESTIMATES.contains(field);
    }

    /** The estimates a REST operand names; both where it is no object to look into. */
    static Set<FieldId> named(@Nullable Object operand) {
        if (!(operand instanceof Map<?, ?> parts)) {
            return ESTIMATES;
        }
        Set<FieldId> named = new TreeSet<>();
        for (Object name : parts.keySet()) {
            FieldId field = REST_NAMES.get(String.valueOf(name));
            if (field == null) {
                return ESTIMATES;
            }
            named.add(field);
        }
        return named;
    }

    static String typed(FieldId field, @Nullable Object operand) {
        return text(field, operand).orElse("");
    }

    /** The text an operand has for an estimate under its plain name. */
    static Optional<String> text(FieldId field, @Nullable Object operand) {
        if (!(operand instanceof Map<?, ?> parts) || !REST_NAMES.keySet().containsAll(parts.keySet())) {
            return Optional.empty();
        }
        return REST_NAMES.entrySet().stream()
                .filter(name -> name.getValue().equals(field))
                .map(name -> parts.get(name.getKey()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    /** Whether a text is what Jira shows for a number of seconds, such as {@code 1w 2d}. */
    boolean shows(@Nullable Long seconds, String text) {
        String asked = text.strip();
        if (seconds == null) {
            return asked.isEmpty();
        }
        return asked.equals(pretty(seconds));
    }

    /** A number of seconds as Jira shows it. */
    String shown(String seconds) {
        return seconds.matches("\\d{1,15}") ? pretty(Long.parseLong(seconds)) : seconds;
    }

    private String pretty(long seconds) {
        long day = (long) (number("jira.timetracking.hours.per.day", 8) * HOUR);
        long week = (long) (number("jira.timetracking.days.per.week", 5) * day);
        Map<String, Long> units = new LinkedHashMap<>();
        units.put("w", week);
        units.put("d", day);
        units.put("h", (long) HOUR);
        units.put("m", (long) MINUTE);
        List<String> parts = new ArrayList<>();
        long rest = seconds;
        for (Map.Entry<String, Long> unit : units.entrySet()) {
            long count = rest / unit.getValue();
            rest %= unit.getValue();
            if (count > 0) {
                parts.add(count + unit.getKey());
            }
        }
        return parts.isEmpty() ? "0m" : String.join(" ", parts);
    }

    private double number(String property, double otherwise) {
        String text = properties.getDefaultBackedString(property);
        return text == null || text.isBlank() ? otherwise : Double.parseDouble(text);
    }
}
