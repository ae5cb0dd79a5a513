package app.continuum.workbench.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** One file of the workbench itself. */
public final class StaticFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final Class<?> neighbour;
    private final String name;
    private final String type;

    /** The file of that name beside that class. */
    public StaticFile(Class<?> neighbour, String name, String type) {
        this.neighbour = neighbour;
        this.name = name;
        this.type = type;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream file = neighbour.getResourceAsStream(name)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                file.transferTo(response.getOutputStream());
            }
        }
    }
}
