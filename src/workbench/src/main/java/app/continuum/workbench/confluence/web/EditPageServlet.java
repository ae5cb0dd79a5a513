package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.pages.Wiki;
import app.continuum.workbench.confluence.pages.WikiPage;
import app.continuum.workbench.confluence.render.StorageRenderer;
import app.continuum.workbench.confluence.render.StorageXml;
import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.Xsrf;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /pages/editpage.action?pageId=}: edits a page in storage format, inserts macros, previews, saves. */
final class EditPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TITLE = 255;
    private final transient Wiki wiki;
    private final transient Frame frame;
    private final transient StorageRenderer renderer;
    private final transient Product product;

    EditPageServlet(Wiki wiki, Frame frame, StorageRenderer renderer, Product product) {
        this.wiki = wiki;
        this.frame = frame;
        this.renderer = renderer;
        this.product = product;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WikiPage> page = frame.named(request);
        if (page.isEmpty()) {
            frame.missing(request, response);
        } else if (!Frame.sentToLogIn(request, response)) {
            show(request, response, Draft.of(page.get()), "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WikiPage> page = frame.named(request);
        Optional<String> editor = CurrentUser.get().map(Account::name);
        if (page.isEmpty()) {
            frame.missing(request, response);
        } else if (editor.isEmpty() || !Xsrf.passes(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF Security Token Missing");
        } else {
            Draft draft = Draft.of(page.get(), request);
            if (request.getParameter("insert") != null) {
                show(
                        request,
                        response,
                        draft.with(MacroForm.storage(request, product.modules().macros())),
                        "");
            } else if (request.getParameter("preview") != null) {
                preview(request, response, draft);
            } else {
                save(request, response, draft, editor.get());
            }
        }
    }

    private void preview(HttpServletRequest request, HttpServletResponse response, Draft draft) throws IOException {
        try {
            String html = renderer.render(draft.body(), draft.page().spaceKey(), "preview");
            show(
                    request,
                    response,
                    draft,
                    "<section id=\"preview\" aria-label=\"Preview\" class=\"wiki-content\">" + html + "</section>");
        } catch (StorageXml.Malformed e) {
            show(request, response, draft, error(String.valueOf(e.getMessage())));
        }
    }

    private void save(HttpServletRequest request, HttpServletResponse response, Draft draft, String editor)
            throws IOException {
        String title = draft.title().strip();
        Optional<WikiPage> namesake = wiki.page(draft.page().spaceKey(), title)
                .filter(other -> other.id() != draft.page().id());
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            show(request, response, draft, error("A page needs a title of at most 255 characters."));
        } else if (namesake.isPresent()) {
            show(request, response, draft, error("A page with this title already exists in this space."));
        } else if (malformed(draft.body()).isPresent()) {
            show(request, response, draft, error(malformed(draft.body()).orElse("")));
        } else if (wiki.save(draft.page(), title, draft.body(), editor)) {
            response.sendRedirect(request.getContextPath() + "/pages/viewpage.action?pageId="
                    + draft.page().id());
        } else {
            show(request, response, draft, error("This page was saved by somebody else while you edited it."));
        }
    }

    private static Optional<String> malformed(String body) {
        try {
            StorageXml.parse(body);
            return Optional.empty();
        } catch (StorageXml.Malformed e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String error(String message) {
        return "<div class=\"aui-message aui-message-error\" role=\"alert\"><p>" + Html.escape(message) + "</p></div>";
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Draft draft, String above)
            throws IOException {
        String form =
                """
                <h1>Edit page</h1>%s
                <form class="aui top-label" id="editpageform" method="post" action="%s/pages/editpage.action?pageId=%d">
                <input type="hidden" name="atl_token" value="%s"><input type="hidden" name="originalVersion" value="%d">
                <div class="field-group"><label for="content-title">Title</label>
                <input class="text long-field" id="content-title" name="title" value="%s" maxlength="255" required></div>
                <div class="field-group"><label for="wysiwygTextarea">Storage format</label>
                <textarea class="textarea long-field" id="wysiwygTextarea" name="wysiwygContent" rows="18" spellcheck="false">%s</textarea></div>
                %s
                <div class="buttons-container"><button class="aui-button aui-button-primary" id="rte-button-publish" name="save" value="save">Update</button>
                <button class="aui-button" id="rte-button-preview" name="preview" value="preview">Preview</button>
                <a class="aui-button aui-button-link" id="rte-button-cancel" href="%2$s/pages/viewpage.action?pageId=%3$d">Close</a></div>
                </form>"""
                        .formatted(
                                above,
                                Html.escape(request.getContextPath()),
                                draft.page().id(),
                                Html.escape(Xsrf.token(request, response)),
                                draft.page().version(),
                                Html.escape(draft.title()),
                                Html.escape(draft.body()),
                                MacroForm.html(product.modules().macros()));
        frame.write(
                request,
                response,
                frame.space(draft.page()),
                draft.page().title(),
                form,
                "atl.general",
                "editor",
                "preview");
    }
}
