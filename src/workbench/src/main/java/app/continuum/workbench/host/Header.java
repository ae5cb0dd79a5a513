package app.continuum.workbench.host;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The bar above every page: the product, its links, the colours, and who is logged in. */
final class Header {
    private Header() {}

    static String of(String product, HttpServletRequest request, String navigation, String token) {
        return """
                <header id="header" role="banner"><nav class="aui-header" aria-label="%1$s">
                <div class="aui-header-primary">
                <a class="aui-header-logo" href="%2$s/"><span class="aui-header-logo-device">%1$s</span></a>
                <ul class="aui-nav">%3$s</ul>
                </div>
                <div class="aui-header-secondary"><ul class="aui-nav">%4$s%5$s</ul></div>
                </nav></header>
                """
                .formatted(
                        Html.escape(product),
                        context(request),
                        navigation,
                        themes(request),
                        user(product, request, token));
    }

    private static String themes(HttpServletRequest request) {
        StringBuilder options = new StringBuilder();
        for (Theme theme : Theme.values()) {
            options.append("<option value=\"%1$s\"%2$s>%1$s</option>"
                    .formatted(theme.word(), theme == Theme.of(request) ? " selected" : ""));
        }
        return "<li><label class=\"assistive\" for=\"workbench-theme\">Theme</label>"
                + "<select id=\"workbench-theme\" class=\"theme-switch\">" + options + "</select></li>";
    }

    private static String user(String product, HttpServletRequest request, String token) {
        boolean jira = product.equals("Jira");
        return CurrentUser.get()
                .map(account ->
                        """
                        <li class="user-menu"><span id="header-details-user-fullname" data-username="%s">%s</span></li>
                        <li><a id="log_out" href="%s%s?atl_token=%s">Log out</a></li>"""
                                .formatted(
                                        Html.escape(account.name()),
                                        Html.escape(account.displayName()),
                                        context(request),
                                        jira ? "/secure/Logout.jspa" : "/logout.action",
                                        token))
                .orElseGet(() -> "<li><a class=\"login-link\" href=\"%s%s?os_destination=%s\">Log in</a></li>"
                        .formatted(context(request), jira ? "/login.jsp" : "/login.action", here(request)));
    }

    private static String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
    }

    private static String context(HttpServletRequest request) {
        return Html.escape(request.getContextPath());
    }
}
