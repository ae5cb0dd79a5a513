package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.Page;
import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.WebItem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/** Puts Jira's frame around a page: the header's links, the scripts, and what the app loads in the page's contexts. */
public final class Frame {
    private final Product product;

    public Frame(Product product) {
        this.product = product;
    }

    void write(HttpServletRequest request, HttpServletResponse response, String title, String content)
            throws IOException {
        write(request, response, title, "", content, "atl.general", "jira.general");
    }

    /** Writes a page with something in its head, and what the app loads in those contexts. */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String title,
            String meta,
            String content,
            String... contexts)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html(request, response, title, meta, content, contexts));
    }

    String html(
            HttpServletRequest request,
            HttpServletResponse response,
            String title,
            String meta,
            String content,
            String... contexts) {
        String head =
                meta + Assets.tags(request.getContextPath()) + product.modules().resourceTags(contexts);
        Page page = new Page(title, head, navigation(request.getContextPath()), content);
        return Html.frame(product.displayName(), request, response, page);
    }

    private String navigation(String contextPath) {
        boolean administrator = CurrentUser.get().map(Account::administrator).orElse(false);
        return link("home_link", contextPath + "/secure/Dashboard.jspa", "Dashboard")
                + link("find_link", contextPath + "/issues/?jql=", "Issues")
                + product.modules().items("system.top.navigation.bar").stream()
                        .map(Frame::link)
                        .collect(Collectors.joining())
                + (administrator ? link("admin_link", contextPath + "/secure/admin/", "Administration") : "");
    }

    private static String link(WebItem item) {
        return link(item.linkId(), item.link(), item.label());
    }

    private static String link(String id, String address, String label) {
        return "<li><a id=\"%s\" href=\"%s\">%s</a></li>".formatted(escape(id), escape(address), escape(label));
    }
}
