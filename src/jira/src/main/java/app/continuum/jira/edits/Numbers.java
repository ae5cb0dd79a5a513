package app.continuum.jira.edits;

import java.util.Set;
import java.util.TreeSet;

/** Numbers in requests. */
public final class Numbers {
    private Numbers() {}

    /** Every number Jira may take a text for: what converts the inputs of its actions reads {@code 010} as 8 and {@code 0x10} as 16, REST does not; none where it is no number. */
    public static Set<Long> readings(String text) {
        Set<Long> readings = new TreeSet<>();
        String number = text.strip();
        try {
            readings.add(Long.valueOf(number));
        } catch (NumberFormatException notDecimal) {
            // perhaps it is a number otherwise
        }
        try {
            readings.add(Long.decode(number));
        } catch (NumberFormatException notCoded) {
            // perhaps it was a decimal one
        }
        return readings;
    }
}
