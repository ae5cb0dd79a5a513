package app.continuum.workbench.host.velocity;

import app.continuum.workbench.host.Html;
import org.jspecify.annotations.Nullable;

/** Escapes what a template inserts, unless the reference says by its name that it is HTML. */
final class Escaping {
    private Escaping() {}

    static @Nullable Object insert(String reference, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return isHtml(reference) ? value : Html.escape(value.toString());
    }

    private static boolean isHtml(String reference) {
        String name = reference.replaceAll("[${}!]", "").replaceAll("\\(.*\\)$", "");
        return name.endsWith("Html");
    }
}
