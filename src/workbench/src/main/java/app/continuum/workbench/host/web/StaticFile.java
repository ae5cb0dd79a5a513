package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Html;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** One file of the workbench itself. */
final class StaticFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final String type;

    StaticFile(String name, String type) {
        this.name = name;
        this.type = type;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream file = Html.class.getResourceAsStream(name)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                file.transferTo(response.getOutputStream());
            }
        }
    }
}
