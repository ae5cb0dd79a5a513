package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.pages.Space;
import app.continuum.workbench.confluence.pages.Wiki;
import app.continuum.workbench.confluence.pages.WikiPage;
import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.Page;
import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.web.Destination;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts Confluence's header and a space's sidebar around a page. */
final class Frame {
    private final Product product;
    private final Wiki wiki;

    Frame(Product product, Wiki wiki) {
        this.product = product;
        this.wiki = wiki;
    }

    /** A page of the site. */
    void write(HttpServletRequest request, HttpServletResponse response, String title, String content)
            throws IOException {
        String main = "<main class=\"aui-page-panel site-page\" role=\"main\">" + content + "</main>";
        send(request, response, title, main, "atl.general");
    }

    /** A page of a space. */
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            Space space,
            String title,
            String content,
            String... contexts)
            throws IOException {
        String main = "<div class=\"space-layout\">" + sidebar(request, space, title)
                + "<main id=\"main\" class=\"aui-page-panel\" role=\"main\">" + content + "</main></div>";
        send(request, response, title + " - " + space.name(), main, contexts);
    }

    /** Says what there is not, with the status that goes with it. */
    void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        write(
                request,
                response,
                "Page Not Found",
                "<h1>Page Not Found</h1><p>The page you were trying to reach could not be found.</p>");
    }

    /** Whether nobody is logged in; they are then sent to the log-in page. */
    static boolean sentToLogIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentUser.get().isPresent()) {
            return false;
        }
        response.sendRedirect(request.getContextPath() + "/login.action?os_destination="
                + Destination.encode(Destination.here(request)));
        return true;
    }

    private void send(
            HttpServletRequest request, HttpServletResponse response, String title, String main, String... contexts)
            throws IOException {
        String context = Html.escape(request.getContextPath());
        String head = "<link rel=\"stylesheet\" href=\"" + context + "/s/confluence.css\">\n"
                + product.modules().resourceTags(contexts);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(Html.frame(
                        product.displayName(), request, response, new Page(title, head, navigation(context), main)));
    }

    private static String navigation(String context) {
        boolean administrator = CurrentUser.get().filter(Account::administrator).isPresent();
        String spaces = "<li><a id=\"space-directory-link\" href=\"" + context + "/dashboard.action\">Spaces</a></li>";
        return administrator
                ? spaces + "<li><a id=\"admin-link\" href=\"" + context
                        + "/admin/applink.action\">Administration</a></li>"
                : spaces;
    }

    private String sidebar(HttpServletRequest request, Space space, String title) {
        String pages = wiki.pages(space.key()).stream()
                .map(page -> item(request, page, page.title().equals(title)))
                .collect(Collectors.joining());
        return """
                <nav class="acs-side-bar" aria-label="%1$s">
                <div class="acs-side-bar-space-info"><span class="space-logo" aria-hidden="true">%2$s</span>
                <a href="%3$s/display/%4$s">%1$s</a></div>
                <h5 class="ia-secondary-header-title">Page tree</h5><ul class="plugin_pagetree_children_list">%5$s</ul>
                </nav>"""
                .formatted(
                        Html.escape(space.name()),
                        Html.escape(space.name().substring(0, 1)),
                        Html.escape(request.getContextPath()),
                        Html.escape(space.key()),
                        pages);
    }

    private static String item(HttpServletRequest request, WikiPage page, boolean current) {
        return "<li><a href=\"%s/pages/viewpage.action?pageId=%d\"%s>%s</a></li>"
                .formatted(
                        Html.escape(request.getContextPath()),
                        page.id(),
                        current ? " aria-current=\"page\"" : "",
                        Html.escape(page.title()));
    }

    /** The page a request names by {@code pageId}. */
    Optional<WikiPage> named(HttpServletRequest request) {
        String id = request.getParameter("pageId");
        return id != null && id.matches("\\d{1,18}") ? wiki.page(Long.parseLong(id)) : Optional.empty();
    }

    /** The space a page is in. */
    Space space(WikiPage page) {
        return wiki.space(page.spaceKey()).orElseThrow();
    }
}
