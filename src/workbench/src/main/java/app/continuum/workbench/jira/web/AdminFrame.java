package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.WebItem;
import app.continuum.workbench.host.WebSection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;

/** Puts the administration's menu beside a page; the menu is what the app's web sections and items say. */
final class AdminFrame {
    private static final String MENU = "admin_plugins_menu";

    private final Product product;
    private final Frame frame;

    AdminFrame(Product product, Frame frame) {
        this.product = product;
        this.frame = frame;
    }

    String html(HttpServletRequest request, HttpServletResponse response, String title, String head, String content) {
        String page =
                """
                <div class="issue-view admin-columns">
                <nav class="admin-menu" aria-label="Administration">%s</nav>
                <main class="admin-content">%s</main>
                </div>"""
                        .formatted(menu(request.getRequestURI()), content);
        return frame.html(request, response, title, head, page, "atl.admin", "jira.admin");
    }

    private String menu(String here) {
        return product.modules().sections(MENU).stream()
                .map(section -> section(section, here))
                .collect(Collectors.joining());
    }

    /** A section without links is not shown. */
    private String section(WebSection section, String here) {
        String links = product.modules().items(MENU + "/" + section.key()).stream()
                .map(item -> link(item, here))
                .collect(Collectors.joining());
        return links.isEmpty()
                ? ""
                : "<section id=\"%s\"><h2>%s</h2><ul>%s</ul></section>"
                        .formatted(escape(section.key()), escape(section.label()), links);
    }

    private static String link(WebItem item, String here) {
        String current = here.equals(item.link()) ? " aria-current=\"page\"" : "";
        return "<li><a id=\"%s\" href=\"%s\"%s>%s</a></li>"
                .formatted(escape(item.linkId()), escape(item.link()), current, escape(item.label()));
    }
}
