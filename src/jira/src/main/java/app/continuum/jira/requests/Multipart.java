package app.continuum.jira.requests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form sent as {@code multipart/form-data}, as browsers write it; whatever is written otherwise is refused, since Jira might read it otherwise. */
final class Multipart {
    private static final Pattern TYPE = Pattern.compile(
            "multipart/form-data\\s*;\\s*boundary=(\"?)([A-Za-z0-9'()+_,./:=?-]{1,70})\\1", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISPOSITION = Pattern.compile(
            "content-disposition: form-data; name=\"([^\"\\\\]*)\"(; filename=\"([^\"]*)\")?",
            Pattern.CASE_INSENSITIVE);
    private static final String LINE = "\r\n";
    private static final String END_OF_HEAD = LINE + LINE;

    private final Map<String, List<String>> inputs = new LinkedHashMap<>();

    private Multipart() {}

    /** The inputs of a form; a file is an input without text. */
    static Map<String, List<String>> read(byte[] body, String contentType) throws Unacceptable {
        Matcher type = TYPE.matcher(contentType.strip());
        if (!type.matches()) {
            throw malformed();
        }
        // one character for each byte: boundaries and heads are ASCII, and texts are decoded when they are cut out
        String text = new String(body, StandardCharsets.ISO_8859_1);
        Multipart form = new Multipart();
        form.readParts(LINE + text, LINE + "--" + type.group(2));
        return form.inputs;
    }

    private void readParts(String text, String boundary) throws Unacceptable {
        if (!text.startsWith(boundary)) {
            throw malformed();
        }
        int at = boundary.length();
        while (text.startsWith(LINE, at)) {
            int next = text.indexOf(boundary, at);
            if (next < 0) {
                throw malformed();
            }
            readPart(text.substring(at + LINE.length(), next));
            at = next + boundary.length();
        }
        String rest = text.substring(at);
        if (!rest.equals("--") && !rest.equals("--" + LINE)) {
            throw malformed();
        }
    }

    private void readPart(String part) throws Unacceptable {
        int end = part.indexOf(END_OF_HEAD);
        if (end < 0) {
            throw malformed();
        }
        Matcher disposition = DISPOSITION.matcher("");
        boolean found = false;
        for (String header : part.substring(0, end).split(LINE, -1)) {
            if (disposition.reset(header).matches() && !found) {
                found = true;
            } else if (!header.toLowerCase(Locale.ROOT).startsWith("content-type: ")) {
                throw malformed();
            }
        }
        add(part.substring(0, end), part.substring(end + END_OF_HEAD.length()));
    }

    private void add(String head, String content) throws Unacceptable {
        Matcher disposition = DISPOSITION.matcher(head);
        if (!disposition.find()) {
            throw malformed();
        }
        String name = utf8(disposition.group(1));
        String value = disposition.group(2) == null ? utf8(content) : "";
        inputs.computeIfAbsent(name, input -> new ArrayList<>()).add(value);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Unacceptable malformed() {
        return new Unacceptable(HttpStatus.BAD_REQUEST, "continuum.gate.unreadable-form");
    }
}
