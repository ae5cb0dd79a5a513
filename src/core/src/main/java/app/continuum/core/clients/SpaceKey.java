package app.continuum.core.clients;

import java.util.regex.Pattern;

/** What the key of a space in Confluence looks like, that of a personal one included. */
public final class SpaceKey {
    private static final Pattern KEY = Pattern.compile("~?[A-Za-z0-9._-]{1,255}");

    private SpaceKey() {}

    /** Whether a text can be a space's key. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
