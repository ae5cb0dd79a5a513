package app.continuum.core.policy;

import java.math.BigDecimal;
import java.util.Locale;

/** When two texts spell the same value. */
final class Spelling {
    private static final int ISO_DAY = "2026-12-01".length();

    private Spelling() {}

    static boolean same(ValueKind kind, String one, String other) {
        return canonical(kind, one).equals(canonical(kind, other));
    }

    private static String canonical(ValueKind kind, String text) {
        String stripped = text.strip();
        return switch (kind) {
            case TEXT -> withoutLineNoise(text);
            case DATE -> stripped.length() > ISO_DAY ? stripped.substring(0, ISO_DAY) : stripped;
            case DURATION, NUMBER -> number(stripped);
            case USER -> stripped.toLowerCase(Locale.ROOT);
            case OTHER -> stripped;
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
