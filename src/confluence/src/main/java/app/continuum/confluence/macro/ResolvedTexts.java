package app.continuum.confluence.macro;

import app.continuum.core.words.Texts;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;

/** The wording in the language of the viewer. */
record ResolvedTexts(I18nResolver i18n) implements Texts {

    @Override
    public String text(String key, String... arguments) {
        return i18n.getText(key, (Serializable[]) arguments);
    }
}
