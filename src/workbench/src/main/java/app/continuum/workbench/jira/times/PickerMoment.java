package app.continuum.workbench.jira.times;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** A moment as the date picker writes it: {@code d/MMM/yy h:mm a}. */
public final class PickerMoment {
    private static final DateTimeFormatter READER = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d/MMM/")
            .appendValueReduced(ChronoField.YEAR, 2, 4, 2000)
            .appendPattern(" h:mm a")
            .toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter WRITER = DateTimeFormatter.ofPattern("d/MMM/yy h:mm a", Locale.ENGLISH);

    private PickerMoment() {}

    /** The moment a text means, none when it is no moment. */
    public static Optional<Timestamp> parse(String text) {
        try {
            return Optional.of(Timestamp.valueOf(LocalDateTime.parse(text.strip(), READER)));
        } catch (DateTimeParseException notAMoment) {
            return Optional.empty();
        }
    }

    public static String format(Timestamp moment) {
        return WRITER.format(moment.toLocalDateTime());
    }
}
