package app.continuum.jira.answers;

import app.continuum.jira.words.ScreenText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody has sent about a time for which somebody is away, and everything that is wrong with it. */
final class AwayBody {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, Object> parts;
    private final ScreenText text;
    private final Map<String, String> errors = new LinkedHashMap<>();

    AwayBody(@Nullable Map<String, Object> parts, ScreenText text) {
        this.parts = parts == null ? Map.of() : parts;
        this.text = text;
    }

    Map<String, String> errors() {
        return errors;
    }

    void wrong(String part, String sentence) {
        errors.merge(part, sentence, (one, other) -> one + " " + other);
    }

    /** A text without blanks around it; empty where none was sent. */
    String words(String part) {
        return parts.get(part) instanceof String said ? said.strip() : "";
    }

    /** A day; nothing where what was sent is none. */
    Optional<LocalDate> day(String part) {
        String said = words(part);
        try {
            if (DAY.matcher(said).matches()) {
                return Optional.of(LocalDate.parse(said));
            }
        } catch (DateTimeException noSuchDay) {
            // said below, as of any other text
        }
        wrong(part, text.with("continuum.problem.document.not-a-day", said));
        return Optional.empty();
    }
}
