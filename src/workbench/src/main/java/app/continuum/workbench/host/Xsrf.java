package app.continuum.workbench.host;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Proves that a form was sent from a page of this product: a token in a cookie, and the same token in the form. */
public final class Xsrf {
    /** The cookie that holds the token. */
    public static final String COOKIE = "atlassian.xsrf.token";

    /** The form parameter that repeats the token. */
    public static final String PARAMETER = "atl_token";

    private static final String ATTRIBUTE = Xsrf.class.getName();
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Xsrf() {}

    /** The token of this visitor, which is made and sent along where there is none yet. */
    public static String token(HttpServletRequest request, HttpServletResponse response) {
        return known(request).orElseGet(() -> create(request, response));
    }

    /** The token of this visitor; empty where none was made yet. */
    public static Optional<String> known(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String fresh) {
            return Optional.of(fresh);
        }
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Whether that is this visitor's token. */
    public static boolean valid(HttpServletRequest request, String token) {
        return known(request).filter(own -> same(own, token)).isPresent();
    }

    /** Whether the request says that it was not sent by a form: no form can set the header. */
    public static boolean unchecked(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        return header != null && (header.equals("no-check") || header.equals("nocheck"));
    }

    /** Whether the request repeats the token in its form, or carries the header that no form can set. */
    public static boolean passes(HttpServletRequest request) {
        String token = request.getParameter(PARAMETER);
        return unchecked(request) || (token != null && valid(request, token));
    }

    private static String create(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(ATTRIBUTE, token);
        return token;
    }

    private static boolean same(String own, String token) {
        return MessageDigest.isEqual(own.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
