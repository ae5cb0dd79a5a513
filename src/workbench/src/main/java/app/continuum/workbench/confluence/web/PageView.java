package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.pages.Space;
import app.continuum.workbench.confluence.pages.WikiPage;
import app.continuum.workbench.confluence.render.StorageRenderer;
import app.continuum.workbench.confluence.render.StorageXml;
import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.Accounts;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Shows a page to its reader. */
final class PageView {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMM dd, yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private final Frame frame;
    private final StorageRenderer renderer;
    private final Accounts accounts;

    PageView(Frame frame, StorageRenderer renderer, Accounts accounts) {
        this.frame = frame;
        this.renderer = renderer;
        this.accounts = accounts;
    }

    void write(HttpServletRequest request, HttpServletResponse response, WikiPage page) throws IOException {
        Space space = frame.space(page);
        String context = Html.escape(request.getContextPath());
        String content =
                """
                <div id="main-header">
                <ol class="breadcrumbs" id="breadcrumbs"><li><a href="%1$s/display/%2$s">%3$s</a></li></ol>
                <div class="page-title"><h1 id="title-text"><a href="%1$s/pages/viewpage.action?pageId=%4$d">%5$s</a></h1>%6$s</div>
                <p class="page-metadata">Last modified by %7$s on %8$s</p>
                </div>
                <div id="main-content" class="wiki-content">%9$s</div>"""
                        .formatted(
                                context,
                                Html.escape(space.key()),
                                Html.escape(space.name()),
                                page.id(),
                                Html.escape(page.title()),
                                edit(context, page),
                                Html.escape(editor(page)),
                                DAY.format(page.edited()),
                                body(page, "display"));
        frame.write(request, response, space, page.title(), content, "atl.general", "main", "page", "viewcontent");
    }

    /** The body for an output type; what cannot be read is said in its place. */
    String body(WikiPage page, String outputType) {
        try {
            return renderer.render(page.body(), page.spaceKey(), outputType);
        } catch (StorageXml.Malformed e) {
            return "<div class=\"aui-message aui-message-error\"><p>" + Html.escape(String.valueOf(e.getMessage()))
                    + "</p></div>";
        }
    }

    private String editor(WikiPage page) {
        return accounts.byName(page.editor()).map(Account::displayName).orElse(page.editor());
    }

    private static String edit(String context, WikiPage page) {
        return CurrentUser.get().isEmpty()
                ? ""
                : "<a id=\"editPageLink\" class=\"aui-button\" href=\"%s/pages/editpage.action?pageId=%d\">Edit</a>"
                        .formatted(context, page.id());
    }
}
