package app.continuum.jira.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The inputs of a form, from the query and the body together.
 *
 * @param inputs every value of every input
 * @param request the request to pass on
 */
public record SentForm(Map<String, String[]> inputs, HttpServletRequest request) {
    private static final String MULTIPART = "multipart/";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final Pattern FILE = Pattern.compile("filename=\"[^\"]");

    /** A form sent to an action, whose inputs the container reads for the filters and for Jira alike; Jira alone takes multipart forms apart. */
    public static SentForm ofAction(HttpServletRequest request) throws IOException, Unacceptable {
        if (!isOfType(request, MULTIPART)) {
            return new SentForm(parameters(request), request);
        }
        BufferedRequest buffered = BufferedRequest.read(request);
        Map<String, String[]> inputs = new LinkedHashMap<>(parameters(request));
        Multipart.read(buffered.body(), request.getContentType())
                .forEach((name, values) -> inputs.merge(name, values.toArray(String[]::new), SentForm::both));
        return new SentForm(inputs, buffered);
    }

    /** What the container cannot read for the filters, it cannot read for Jira. */
    private static Map<String, String[]> parameters(HttpServletRequest request) throws Unacceptable {
        try {
            return request.getParameterMap();
        } catch (RuntimeException unreadable) {
            throw new Unacceptable(HttpStatus.BAD_REQUEST, "continuum.gate.unreadable-form");
        }
    }

    /** A form sent to REST, where nobody may ask the container for its inputs before REST reads the body. */
    public static SentForm ofRest(HttpServletRequest request) throws IOException, Unacceptable {
        BufferedRequest buffered = BufferedRequest.read(request);
        Map<String, String[]> inputs = new LinkedHashMap<>();
        Optional.ofNullable(request.getQueryString()).ifPresent(query -> addAll(inputs, query));
        if (isOfType(request, FORM)) {
            addAll(inputs, new String(buffered.body(), StandardCharsets.UTF_8));
            if (buffered.body().length == 0 && request.getContentLengthLong() > 0) {
                // a filter before this one has asked for an input, and so had the container read the body
                parameters(request).forEach(inputs::putIfAbsent);
            }
        }
        return new SentForm(inputs, buffered);
    }

    /** The inputs of a query. */
    public static Map<String, String[]> ofQuery(HttpServletRequest request) {
        Map<String, String[]> inputs = new LinkedHashMap<>();
        Optional.ofNullable(request.getQueryString()).ifPresent(query -> addAll(inputs, query));
        return inputs;
    }

    /** The bytes of the body, where they were kept to be read once more; none otherwise. */
    public byte[] body() {
        return request instanceof BufferedRequest buffered ? buffered.body() : new byte[0];
    }

    /** Whether files were sent with it, of which the inputs say nothing. */
    public boolean carriesFiles() {
        return isOfType(request, MULTIPART)
                && FILE.matcher(new String(body(), StandardCharsets.ISO_8859_1)).find();
    }

    /** The values of an input; none where it was not sent. */
    public List<String> all(String input) {
        return List.of(inputs.getOrDefault(input, new String[0]));
    }

    private static void addAll(Map<String, String[]> inputs, String encoded) {
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = decoded(equals < 0 ? "" : pair.substring(equals + 1));
            if (!name.isEmpty()) {
                inputs.merge(name, new String[] {value}, SentForm::both);
            }
        }
    }

    private static String decoded(String text) {
        return Percent.decode(text.replace('+', ' '));
    }

    private static String[] both(String[] one, String[] other) {
        String[] all = new String[one.length + other.length];
        System.arraycopy(one, 0, all, 0, one.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static boolean isOfType(HttpServletRequest request, String type) {
        String sent = request.getContentType();
        return sent != null && sent.strip().toLowerCase(Locale.ROOT).startsWith(type);
    }
}
