package app.continuum.workbench.host;

import java.util.Locale;
import java.util.Optional;

/** Who may log in to a product; the language is there where the profile names one. */
public record Account(
        String key,
        String name,
        String displayName,
        String email,
        boolean active,
        boolean administrator,
        boolean licensed,
        Optional<Locale> language) {}
