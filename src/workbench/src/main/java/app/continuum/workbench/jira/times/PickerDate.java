package app.continuum.workbench.jira.times;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** A date as the date picker writes it: {@code d/MMM/yy}. */
public final class PickerDate {
    /** Jira's name of the format, as its error texts say it. */
    public static final String PATTERN = "d/MMM/yy";

    private static final DateTimeFormatter READER = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d/MMM/")
            .appendValueReduced(ChronoField.YEAR, 2, 4, 2000)
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITER = DateTimeFormatter.ofPattern(PATTERN, Locale.ENGLISH);
    private static final DateTimeFormatter VIEW = DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH);

    private PickerDate() {}

    /** The day a text means, none when it is no date. */
    public static Optional<Timestamp> parse(String text) {
        try {
            return Optional.of(midnight(LocalDate.parse(text.strip(), READER)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    public static String format(Timestamp day) {
        return WRITER.format(day.toLocalDateTime());
    }

    /** The day as the issue view shows it. */
    public static String shown(Timestamp day) {
        return VIEW.format(day.toLocalDateTime());
    }

    /** The day in ISO form, as REST and history ids write it. */
    public static String iso(Timestamp day) {
        return day.toLocalDateTime().toLocalDate().toString();
    }

    /** The day an ISO date means, none when it is no date. */
    public static Optional<Timestamp> parseIso(String text) {
        try {
            return Optional.of(midnight(LocalDate.parse(text)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.valueOf(day.atStartOfDay());
    }
}
