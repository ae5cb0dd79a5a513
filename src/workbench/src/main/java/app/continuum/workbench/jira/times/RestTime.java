package app.continuum.workbench.jira.times;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments as REST writes them: {@code 2026-11-23T09:30:00.000+0000}. */
public final class RestTime {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

    private RestTime() {}

    /** The moment as text, null for none. */
    public static @Nullable String format(@Nullable Timestamp moment) {
        return moment == null ? null : FORMAT.format(moment.toInstant().atZone(ZoneId.systemDefault()));
    }

    /** The moment a text means, none when it is not written that way. */
    public static Optional<Timestamp> parse(String text) {
        try {
            return Optional.of(Timestamp.from(OffsetDateTime.parse(text, FORMAT).toInstant()));
        } catch (DateTimeParseException notAMoment) {
            return Optional.empty();
        }
    }
}
