package app.continuum.workbench.host.i18n;

import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.StartFailure;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The app's messages, in the language of whoever is looking; the key itself, and a line in the log, for one that is missing. */
public final class Messages implements I18nResolver {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final ResourceBundle.Control PROPERTIES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final List<Source> sources = new CopyOnWriteArrayList<>();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    private record Source(String name, ClassLoader loader) {
        ResourceBundle in(Locale locale) {
            return ResourceBundle.getBundle(name, locale, loader, PROPERTIES);
        }
    }

    /** Adds the messages of that properties file, with or without its ending, in dots or slashes. */
    public void add(String location, ClassLoader loader) {
        String path = location.endsWith(".properties")
                ? location.substring(0, location.length() - ".properties".length())
                : location;
        Source source = new Source(path.startsWith("/") ? path.substring(1) : path, loader);
        try {
            source.in(Locale.ENGLISH);
        } catch (MissingResourceException e) {
            throw new StartFailure("The app has no messages at " + location, e);
        }
        sources.add(source);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(CurrentUser.language(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        Optional<String> pattern = raw(locale, key);
        if (pattern.isEmpty()) {
            if (missing.add(key)) {
                LOG.warn("No message {}", key);
            }
            return key;
        }
        return new MessageFormat(pattern.get(), locale).format(arguments);
    }

    /** The message as it stands in the file. */
    public Optional<String> raw(String key) {
        return raw(CurrentUser.language(), key);
    }

    private Optional<String> raw(Locale locale, String key) {
        return sources.stream()
                .map(source -> source.in(locale))
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }
}
