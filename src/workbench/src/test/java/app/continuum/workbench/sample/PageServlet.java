package app.continuum.workbench.sample;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A page behind the administrators' password. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient TemplateRenderer renderer;
    private final transient WebSudoManager webSudo;

    public PageServlet(TemplateRenderer renderer, WebSudoManager webSudo) {
        this.renderer = renderer;
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        renderer.render(
                "sample/page.vm",
                Map.of("title", "<Sample>", "rows", List.of(new Row("<one>", "<b>bold</b>"))),
                response.getWriter());
    }
}
