package app.continuum.workbench.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request whose path is split at the servlet of the app, not at {@code /plugins/servlet}. */
final class PluginRequest extends HttpServletRequestWrapper {
    private final String base;

    PluginRequest(HttpServletRequest request, String base) {
        super(request);
        this.base = base;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + base;
    }

    @Override
    public @Nullable String getPathInfo() {
        String path = super.getPathInfo();
        return path == null || path.length() <= base.length() ? null : path.substring(base.length());
    }
}
