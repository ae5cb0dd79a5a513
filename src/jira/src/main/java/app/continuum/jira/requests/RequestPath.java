package app.continuum.jira.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request's path below the context in one canonical form, whatever detours it was written with; in lower case but for what names an issue. */
public record RequestPath(List<String> segments) {
    private static final int DEEPEST_ENCODING = 4;
    private static final String ENDING = ".jspa";

    /** The path as it was sent and as the container understood it: what aims at an edit by either reading is an edit. */
    public static List<RequestPath> of(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String context = Optional.ofNullable(request.getContextPath()).orElse("");
        RequestPath sent = parse(uri.startsWith(context) ? uri.substring(context.length()) : uri);
        String servletPath = Optional.ofNullable(request.getServletPath()).orElse("");
        String pathInfo = Optional.ofNullable(request.getPathInfo()).orElse("");
        RequestPath understood = parse(servletPath + pathInfo);
        return understood.equals(sent) || understood.segments().isEmpty() ? List.of(sent) : List.of(sent, understood);
    }

    /** One path in canonical form. */
    public static RequestPath parse(String path) {
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

    /**
     * The name of the action a path asks for, in lower case and without folder, package, command and ending, wherever in the path it stands; empty where it
     * asks for none. Jira knows actions by the names of their classes too, such as {@code issue.EditIssue}.
     */
    public String action() {
        String asked = asked();
        int command = asked.indexOf('!');
        String whole = command < 0 ? asked : asked.substring(0, command);
        return whole.substring(whole.lastIndexOf('.') + 1);
    }

    /** The command behind an action's name, in lower case; empty where there is none. */
    public String command() {
        String asked = asked();
        int command = asked.indexOf('!');
        return command < 0 ? "" : asked.substring(command + 1);
    }

    /** The last segment that asks for an action, without its ending; empty where none does. */
    private String asked() {
        for (int i = segments.size() - 1; i >= 0; i--) {
            String segment = segments.get(i).toLowerCase(Locale.ROOT);
            int ending = segment.indexOf(ENDING);
            if (ending >= 0) {
                return segment.substring(0, ending);
            }
        }
        return "";
    }

    /** Whether the path leads to REST. */
    public boolean isRest() {
        return !segments.isEmpty() && is(0, "rest");
    }

    /** The segments behind {@code rest/<name>/<version>}; empty where the path leads elsewhere. */
    public List<String> belowRest(String name) {
        boolean here = segments.size() > 3 && is(0, "rest") && is(1, name);
        return here ? segments.subList(3, segments.size()) : List.of();
    }

    /** Whether the segments from the first on are such: a star stands for any one, and all of them are named. */
    public static boolean areLike(List<String> segments, String... pattern) {
        if (segments.size() != pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (!pattern[i].equals("*") && !segments.get(i).equalsIgnoreCase(pattern[i])) {
                return false;
            }
        }
        return true;
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
            plain = withoutParameters(Percent.decode(plain));
        }
        return plain;
    }

    private static String withoutParameters(String path) {
        if (path.indexOf(';') < 0 && path.indexOf('\\') < 0) {
            return path;
        }
        return Arrays.stream(path.replace('\\', '/').split("/", -1))
                .map(segment -> segment.indexOf(';') < 0 ? segment : segment.substring(0, segment.indexOf(';')))
                .collect(Collectors.joining("/"));
    }
}
