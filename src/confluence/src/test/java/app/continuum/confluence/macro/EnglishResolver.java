package app.continuum.confluence.macro;

import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The English wording of the core and the macro, as Confluence would resolve it; abstract, since the true interface asks for more. */
abstract class EnglishResolver implements I18nResolver {

    private final Properties core = load("/app/continuum/core/core.properties");
    private final Properties macro = load("/app/continuum/confluence/confluence.properties");
    private final Set<String> asked = new TreeSet<>();

    static EnglishResolver create() {
        return mock(EnglishResolver.class, withSettings().useConstructor().defaultAnswer(CALLS_REAL_METHODS));
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        asked.add(key);
        String pattern = macro.getProperty(key, core.getProperty(key));
        return new MessageFormat(Objects.requireNonNull(pattern, key), Locale.ROOT).format(arguments);
    }

    /** The macro's keys that nobody asked for. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(macro.stringPropertyNames());
        unused.removeAll(asked);
        return unused;
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream file = Objects.requireNonNull(EnglishResolver.class.getResourceAsStream(name))) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
