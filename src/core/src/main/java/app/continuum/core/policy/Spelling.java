package app.continuum.core.policy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two texts spell the same value. */
final class Spelling {
    /** What Jira's history and REST write behind a day that has no time of day. */
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]00:00(:00([.,]0+)?)?(Z|[+-]\\d{2}:?\\d{2})?$");

    private Spelling() {}

    static boolean same(ValueKind kind, String one, String other) {
        return canonical(kind, one).equals(canonical(kind, other));
    }

    private static String canonical(ValueKind kind, String text) {
        String stripped = text.strip();
        return switch (kind) {
            case TEXT -> withoutLineNoise(text);
            case DATE -> MIDNIGHT.matcher(stripped).replaceFirst("");
            case DURATION, NUMBER -> number(stripped);
            case USER -> stripped.toLowerCase(Locale.ROOT);
            case OTHER, UNREADABLE -> stripped;
        };
    }

    private static String withoutLineNoise(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(String::stripTrailing)
                .reduce((above, below) -> above + '\n' + below)
                .orElse("")
                .stripTrailing();
    }

    private static String number(String text) {
        try {
            // not toPlainString: a huge exponent would be written out
            return new BigDecimal(text).stripTrailingZeros().toString();
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }
}
