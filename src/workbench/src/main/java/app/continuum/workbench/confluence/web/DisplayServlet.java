package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.pages.Wiki;
import app.continuum.workbench.confluence.pages.WikiPage;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /display/KEY} and {@code /display/KEY/Title}: a page by its space and its title. */
final class DisplayServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Wiki wiki;
    private final transient Frame frame;
    private final transient PageView view;

    DisplayServlet(Wiki wiki, Frame frame, PageView view) {
        this.wiki = wiki;
        this.frame = frame;
        this.view = view;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int slash = path.indexOf('/');
        // Confluence writes spaces in titles as plus signs here
        Optional<WikiPage> page = slash < 0
                ? wiki.pages(path).stream().findFirst()
                : wiki.page(path.substring(0, slash), path.substring(slash + 1).replace('+', ' '));
        if (page.isPresent()) {
            view.write(request, response, page.get());
        } else {
            frame.missing(request, response);
        }
    }
}
