package app.continuum.core.diagram;

import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The English wording, which knows no key that is not in the file and remembers which were asked for. */
public final class EnglishWords implements Words {

    private static final Map<FieldId, String> FIELDS = Map.of(
            FieldId.DUE_DATE, "Due date",
            FieldId.ASSIGNEE, "Assignee",
            FieldId.ORIGINAL_ESTIMATE, "Original estimate",
            FieldId.REMAINING_ESTIMATE, "Remaining estimate");

    private final Properties properties = new Properties();
    private final Set<String> asked = new TreeSet<>();

    /** The wording of core.properties. */
    public EnglishWords() {
        try (InputStream file =
                Objects.requireNonNull(EnglishWords.class.getResourceAsStream("/app/continuum/core/core.properties"))) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every key of the file. */
    public Set<String> known() {
        return properties.stringPropertyNames();
    }

    /** Every key that was asked for. */
    public Set<String> asked() {
        return asked;
    }

    @Override
    public String text(String key, String... arguments) {
        asked.add(key);
        String pattern = Objects.requireNonNull(properties.getProperty(key), key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    @Override
    public String role(Role role) {
        return text("continuum.role." + role);
    }

    @Override
    public String person(UserKey person) {
        return switch (person.value()) {
            case "ann" -> "Ann Ames";
            case "adam" -> "Adam Ott";
            case "paul" -> "Paul Prior";
            case "petra" -> "Petra Blum";
            case "pia" -> "Pia Lund";
            case "solo" -> "Solveig Odum";
            default -> person.value();
        };
    }

    @Override
    public String field(FieldId field) {
        return FIELDS.getOrDefault(field, field.value());
    }
}
