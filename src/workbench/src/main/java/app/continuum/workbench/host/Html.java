package app.continuum.workbench.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/** Escapes text for HTML, and puts the frame that all pages of a product share around a page. */
public final class Html {
    private Html() {}

    /** The text as HTML, in an element as in an attribute. */
    public static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(character);
            }
        }
        return html.toString();
    }

    /** The whole page of the product of that display name ({@code Jira} or {@code Confluence}). */
    public static String frame(String product, HttpServletRequest request, HttpServletResponse response, Page page) {
        String context = request.getContextPath();
        String token = escape(Xsrf.token(request, response));
        String user = CurrentUser.get().map(Account::name).orElse("");
        return """
                <!DOCTYPE html>
                <html lang="%11$s" data-color-mode="%1$s" data-theme="light:light dark:dark">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s - %3$s</title>
                <meta id="atlassian-token" name="atlassian-token" content="%4$s">
                <meta name="ajs-context-path" content="%5$s">
                <meta name="ajs-remote-user" content="%6$s">
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="%5$s/s/workbench.css">
                <script src="%5$s/s/theme.js"></script>
                %7$s
                </head>
                <body id="%8$s" class="aui-layout aui-theme-default">
                <a class="skip-link" href="#content">Skip to main content</a>
                <div id="page">
                %9$s
                <div id="content">
                %10$s
                </div>
                </div>
                </body>
                </html>
                """
                .formatted(
                        Theme.of(request).word(),
                        escape(page.title()),
                        escape(product),
                        token,
                        escape(context),
                        escape(user),
                        page.head(),
                        product.toLowerCase(Locale.ROOT),
                        Header.of(product, request, page.navigation(), token),
                        page.content(),
                        CurrentUser.language().toLanguageTag());
    }
}
