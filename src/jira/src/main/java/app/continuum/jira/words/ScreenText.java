package app.continuum.jira.words;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;

/** The app's texts, by key. */
public final class ScreenText {
    private final I18nResolver resolver;

    /** Texts in the language of whoever is looking. */
    public ScreenText(I18nResolver resolver) {
        this.resolver = resolver;
    }

    /** A text without gaps; templates call this. */
    public String of(String key) {
        // the one declared method also where SAL offers an overload without gaps
        return with(key);
    }

    /** A text with its gaps filled. */
    public String with(String key, Serializable... arguments) {
        return resolver.getText(key, arguments);
    }
}
