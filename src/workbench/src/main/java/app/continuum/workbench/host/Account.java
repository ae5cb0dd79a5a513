package app.continuum.workbench.host;

/** Who may log in to a product. */
public record Account(
        String key,
        String name,
        String displayName,
        String email,
        boolean active,
        boolean administrator,
        boolean licensed) {}
