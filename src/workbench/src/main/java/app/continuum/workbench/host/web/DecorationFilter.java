package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Decorator;
import app.continuum.workbench.host.Xsrf;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Dresses the pages that ask for it: those of the app's servlets, and those by which the app answers in place of an action. */
final class DecorationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private final transient Decorator decorator;

    DecorationFilter(Decorator decorator) {
        this.decorator = decorator;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!mayBePage(RawPath.of(request))) {
            chain.doFilter(request, response);
            return;
        }
        // Jira gives every visitor a token with their first page, before the page is made
        Xsrf.token(request, response);
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        byte[] body = held.body();
        if (response.isCommitted()) {
            return;
        }
        Optional<ServletPage> page = held.isHtml() && request.getParameter("decorator") == null
                ? ServletPage.read(new String(body, StandardCharsets.UTF_8))
                : Optional.empty();
        byte[] dressed = page.map(plain -> decorator
                        .decorate(plain.decorator(), plain.page(), request, response)
                        .getBytes(StandardCharsets.UTF_8))
                .orElse(body);
        response.setContentLength(dressed.length);
        response.getOutputStream().write(dressed);
    }

    private static boolean mayBePage(String path) {
        return path.startsWith("/plugins/servlet/") || path.contains(".jspa");
    }
}
