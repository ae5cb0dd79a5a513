package app.continuum.workbench.jira.actions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What answers one command of one {@code X.jspa}. */
@FunctionalInterface
public interface Action {
    void run(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
