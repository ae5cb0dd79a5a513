package app.continuum.workbench.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where to go after logging in: a path of this product and nowhere else. */
public final class Destination {
    private Destination() {}

    /** The address to redirect to; the product's first page where what is wanted is no path of this product. */
    public static String safe(HttpServletRequest request, @Nullable String wanted) {
        String context = request.getContextPath();
        if (wanted == null || !wanted.startsWith("/") || !plain(wanted)) {
            return context + "/";
        }
        return wanted.startsWith(context + "/") ? wanted : context + wanted;
    }

    /** The path and query of this request, without the product's context path. */
    public static String here(HttpServletRequest request) {
        String path = RawPath.of(request);
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** The text as the value of a query parameter. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean plain(String path) {
        return !path.startsWith("//")
                && path.chars().noneMatch(character -> character == '\\' || Character.isISOControl(character));
    }
}
