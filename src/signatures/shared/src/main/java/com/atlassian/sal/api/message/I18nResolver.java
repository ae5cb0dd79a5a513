package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Resolves message keys in the language of whoever is looking. */
public interface I18nResolver {
    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key, Serializable... arguments);
}
