package app.continuum.workbench.host;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The colours a visitor chose; the choice is kept in a cookie. */
public enum Theme {
    /** As the browser asks. */
    AUTO,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK;

    /** The cookie that holds the choice. */
    public static final String COOKIE = "workbench.theme";

    /** The visitor's choice. */
    public static Theme of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return named(cookie.getValue());
                }
            }
        }
        return AUTO;
    }

    /** The theme of that name, however the name is spelt; the browser's where there is none. */
    public static Theme named(String name) {
        for (Theme theme : values()) {
            if (theme.word().equals(name)) {
                return theme;
            }
        }
        return AUTO;
    }

    /** The name as cookie and attribute spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
