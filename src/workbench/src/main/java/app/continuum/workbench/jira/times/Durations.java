package app.continuum.workbench.jira.times;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as time tracking writes them: {@code 1w 2d 3h 30m}, with days of 8 hours and weeks of 5 days. */
public final class Durations {
    private static final Map<String, Long> UNITS = units();
    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([wdhm])");
    private static final Pattern WHOLE = Pattern.compile("\\s*(?:\\d+(?:\\.\\d+)?\\s*[wdhm]\\s*)+");
    private static final Pattern MINUTES = Pattern.compile("\\s*(\\d{1,9})\\s*");

    private Durations() {}

    private static Map<String, Long> units() {
        Map<String, Long> units = new LinkedHashMap<>();
        units.put("w", 5L * 8 * 3600);
        units.put("d", 8L * 3600);
        units.put("h", 3600L);
        units.put("m", 60L);
        return units;
    }

    /** The seconds a text means; a bare number is minutes; none when it is no duration. */
    public static OptionalLong parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher minutes = MINUTES.matcher(lower);
        if (minutes.matches()) {
            return OptionalLong.of(Long.parseLong(minutes.group(1)) * 60);
        }
        if (!WHOLE.matcher(lower).matches()) {
            return OptionalLong.empty();
        }
        double seconds = 0;
        Matcher part = PART.matcher(lower);
        while (part.find()) {
            seconds += Double.parseDouble(part.group(1)) * UNITS.getOrDefault(part.group(2), 0L);
        }
        return OptionalLong.of(Math.round(seconds));
    }

    /** Seconds in the words of {@link #parse}; {@code 0m} for nothing. */
    public static String format(long seconds) {
        List<String> parts = new ArrayList<>();
        long rest = seconds;
        for (Map.Entry<String, Long> unit : UNITS.entrySet()) {
            long count = rest / unit.getValue();
            rest %= unit.getValue();
            if (count > 0) {
                parts.add(count + unit.getKey());
            }
        }
        return parts.isEmpty() ? "0m" : String.join(" ", parts);
    }
}
