package app.continuum.jira.pages;

import app.continuum.jira.words.ScreenText;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a page of ours answers that is switched off. Not what is missing: there is nobody to ask whether the visitor may know. */
public final class SwitchedOff {
    private SwitchedOff() {}

    /** Says so, and whom to ask. */
    public static void say(HttpServletResponse response, ScreenText text) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(text.of("continuum.switched-off"));
    }
}
