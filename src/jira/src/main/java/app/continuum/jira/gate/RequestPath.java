package app.continuum.jira.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request's path below the context in one canonical form, whatever detours it was written with; compared in lower case. */
record RequestPath(List<String> segments) {
    private static final int DEEPEST_ENCODING = 3;

    static RequestPath of(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String context = request.getContextPath();
        return parse(context != null && uri.startsWith(context) ? uri.substring(context.length()) : uri);
    }

    static RequestPath parse(String path) {
        List<String> segments = new ArrayList<>();
        for (String part : decoded(path).replace('\\', '/').split("/", -1)) {
            String segment = withoutParameters(part).strip();
            if (segment.equals("..")) {
                if (!segments.isEmpty()) {
                    segments.remove(segments.size() - 1);
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return new RequestPath(List.copyOf(segments));
    }

    /** The name of the action a path ends in, without folder, command and ending; empty where it is none. */
    String action() {
        if (segments.isEmpty()) {
            return "";
        }
        String last = segments.get(segments.size() - 1).toLowerCase(Locale.ROOT);
        int ending = last.indexOf(".jspa");
        if (ending < 0) {
            return "";
        }
        String name = last.substring(0, ending);
        int command = name.indexOf('!');
        return command < 0 ? name : name.substring(0, command);
    }

    /** The command behind the action's {@code !}; empty where there is none. */
    String command() {
        String last =
                segments.isEmpty() ? "" : segments.get(segments.size() - 1).toLowerCase(Locale.ROOT);
        int mark = last.indexOf('!');
        return mark < 0 ? "" : last.substring(mark + 1).replaceFirst("\\.jspa.*$", "");
    }

    /** The segments behind {@code rest/api/<version>}; empty where the path leads elsewhere. */
    List<String> belowRestApi() {
        boolean api = segments.size() > 3 && is(0, "rest") && is(1, "api");
        return api ? segments.subList(3, segments.size()) : List.of();
    }

    private boolean is(int index, String word) {
        return segments.get(index).equalsIgnoreCase(word);
    }

    private static String withoutParameters(String segment) {
        int semicolon = segment.indexOf(';');
        return semicolon < 0 ? segment : segment.substring(0, semicolon);
    }

    /** Decoded until nothing is left to decode: whoever encodes twice does not get round the gate. */
    private static String decoded(String path) {
        String decoded = path;
        for (int i = 0; i < DEEPEST_ENCODING && decoded.indexOf('%') >= 0; i++) {
            try {
                decoded = URLDecoder.decode(decoded.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException malformed) {
                return decoded;
            }
        }
        return decoded;
    }
}
