package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.pages.WikiPage;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /pages/viewpage.action?pageId=}: a page by its id. */
final class ViewPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Frame frame;
    private final transient PageView view;

    ViewPageServlet(Frame frame, PageView view) {
        this.frame = frame;
        this.view = view;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WikiPage> page = frame.named(request);
        if (page.isPresent()) {
            view.write(request, response, page.get());
        } else {
            frame.missing(request, response);
        }
    }
}
