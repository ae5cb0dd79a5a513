package app.continuum.jira.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request's path below the context in one canonical form, whatever detours it was written with; compared in lower case. */
record RequestPath(List<String> segments) {
    private static final int DEEPEST_ENCODING = 4;

    /** The path as it was sent and as the container understood it: what aims at an edit by either reading is an edit. */
    static List<RequestPath> of(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String context = Optional.ofNullable(request.getContextPath()).orElse("");
        RequestPath sent = parse(uri.startsWith(context) ? uri.substring(context.length()) : uri);
        String servletPath = Optional.ofNullable(request.getServletPath()).orElse("");
        String pathInfo = Optional.ofNullable(request.getPathInfo()).orElse("");
        RequestPath understood = parse(servletPath + pathInfo);
        return understood.equals(sent) || understood.segments().isEmpty() ? List.of(sent) : List.of(sent, understood);
    }

    static RequestPath parse(String path) {
        List<String> segments = new ArrayList<>();
        for (String part : plain(path).split("/", -1)) {
            String segment = part.strip();
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

    /** The segments behind {@code rest/api/<version>}; empty where the path leads elsewhere. */
    List<String> belowRestApi() {
        boolean api = segments.size() > 3 && is(0, "rest") && is(1, "api");
        return api ? segments.subList(3, segments.size()) : List.of();
    }

    private boolean is(int index, String word) {
        return segments.get(index).equalsIgnoreCase(word);
    }

    /**
     * Without path parameters and decoded, until nothing is left to take away: whoever encodes twice does not get round the gate. Parameters go before
     * each decoding, as in the container, so that an encoded slash in one of them never becomes a segment.
     */
    private static String plain(String path) {
        String plain = withoutParameters(path);
        for (int i = 0; i < DEEPEST_ENCODING && plain.indexOf('%') >= 0; i++) {
            try {
                plain = withoutParameters(URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException malformed) {
                return plain;
            }
        }
        return plain;
    }

    private static String withoutParameters(String path) {
        return Arrays.stream(path.replace('\\', '/').split("/", -1))
                .map(segment -> segment.indexOf(';') < 0 ? segment : segment.substring(0, segment.indexOf(';')))
                .collect(Collectors.joining("/"));
    }
}
