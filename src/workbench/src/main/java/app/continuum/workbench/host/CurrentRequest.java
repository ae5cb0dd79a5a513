package app.continuum.workbench.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The request this thread is answering. */
public final class CurrentRequest {
    private static final ThreadLocal<@Nullable HttpServletRequest> CURRENT = new ThreadLocal<>();

    private CurrentRequest() {}

    /** The request, unless this thread does something else. */
    public static Optional<HttpServletRequest> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The language the browser asks for; English where nothing asks. */
    public static Locale locale() {
        HttpServletRequest request = CURRENT.get();
        return request == null || request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale();
    }

    /** Does the task as the answer to that request. */
    public static <T> T answer(HttpServletRequest request, Callable<T> task) throws Exception {
        HttpServletRequest before = CURRENT.get();
        CURRENT.set(request);
        try {
            return task.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
