package app.continuum.jira.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** In what encoding REST bodies come. */
final class RestBodies {
    private RestBodies() {}

    /** Whether the body is said to be UTF-8, or nothing is said. */
    static boolean areUtf8(HttpServletRequest request) {
        String encoding = request.getCharacterEncoding();
        try {
            return encoding == null || Charset.forName(encoding).equals(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }
}
