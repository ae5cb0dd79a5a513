package app.continuum.workbench.jira.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as JQL writes them: dates, dates with a time, and spans from now such as {@code -7d}. */
final class JqlDate {
    private static final Pattern SPAN = Pattern.compile("([+-]?\\d{1,6})([wdhm])");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("w", ChronoUnit.WEEKS, "d", ChronoUnit.DAYS, "h", ChronoUnit.HOURS, "m", ChronoUnit.MINUTES);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("[yyyy-MM-dd][yyyy/MM/dd][ HH:mm]");

    private JqlDate() {}

    static Optional<Timestamp> parse(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
            return Optional.of(Timestamp.valueOf(now.plus(Long.parseLong(span.group(1)), UNITS.get(span.group(2)))));
        }
        return switch (text) {
            case "now()" -> Optional.of(Timestamp.from(Instant.now()));
            case "startOfDay()" ->
                Optional.of(
                        Timestamp.valueOf(LocalDate.now(ZoneId.systemDefault()).atStartOfDay()));
            default -> written(text);
        };
    }

    private static Optional<Timestamp> written(String text) {
        if (text.matches("\\d{12,15}")) {
            return Optional.of(new Timestamp(Long.parseLong(text)));
        }
        try {
            TemporalAccessor read = WRITTEN.parseBest(text, LocalDateTime::from, LocalDate::from);
            return Optional.of(Timestamp.valueOf(
                    read instanceof LocalDateTime moment ? moment : ((LocalDate) read).atStartOfDay()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
