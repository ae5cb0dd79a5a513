package app.continuum.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers requests for pages with forms; who may ask is decided here. */
public interface FormDesk {
    /** Shows what is asked for. */
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Does what a form says, and shows what came of it. */
    void save(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
