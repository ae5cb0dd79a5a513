package app.continuum.core.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The wording as it was written: for logs and commands, which nobody translates. */
public final class EnglishTexts implements Texts {
    private final ResourceBundle bundle;

    /** The texts of a file of the core's, by its name in the manner of classes. */
    public EnglishTexts(String file) {
        this.bundle = ResourceBundle.getBundle(file, Locale.ROOT, EnglishTexts.class.getClassLoader());
    }

    @Override
    public String text(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
