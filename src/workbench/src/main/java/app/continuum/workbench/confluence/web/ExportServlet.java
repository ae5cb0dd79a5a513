package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.pages.WikiPage;
import app.continuum.workbench.host.Html;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /exportword?pageId=}: a page as it goes into a Word document, which is HTML too. */
final class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Frame frame;
    private final transient PageView view;

    ExportServlet(Frame frame, PageView view) {
        this.frame = frame;
        this.view = view;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WikiPage> page = frame.named(request);
        if (page.isEmpty()) {
            frame.missing(request, response);
            return;
        }
        response.setContentType("application/vnd.ms-word;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"page.doc\"");
        String title = Html.escape(page.get().title());
        response.getWriter()
                .write("<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>"
                        + view.body(page.get(), "word") + "</body></html>");
    }
}
