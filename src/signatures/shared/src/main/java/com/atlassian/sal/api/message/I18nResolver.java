package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Resolves message keys in the language of whoever is looking. */
public interface I18nResolver {
    String getText(String key, Serializable... arguments);
}
