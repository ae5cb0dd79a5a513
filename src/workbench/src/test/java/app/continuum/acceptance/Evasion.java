package app.continuum.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * One way round the gate, a line of {@code evasions/evasions.tsv}.
 *
 * @param line its number in the file
 * @param aim the surface it aims at
 * @param body its bytes, a character each
 */
record Evasion(int line, String aim, String method, String target, List<String> headers, String body) {
    private static final String CORPUS = "/evasions/evasions.tsv";
    private static final int COLUMNS = 5;
    private static final String END = "\"duedate\":\"2027-12-24\"}}";

    /** All of them, with the ids of projects filled in. */
    static Stream<Evasion> all(Map<String, String> projects) {
        try (InputStream corpus = Objects.requireNonNull(Evasion.class.getResourceAsStream(CORPUS), CORPUS)) {
            String[] lines = new String(corpus.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            List<Evasion> evasions = new ArrayList<>();
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                    evasions.add(read(i + 1, filled(lines[i], projects).split("\t", -1)));
                }
            }
            return evasions.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String filled(String line, Map<String, String> projects) {
        String filled = line;
        for (Map.Entry<String, String> project : projects.entrySet()) {
            filled = filled.replace("@" + project.getKey(), project.getValue());
        }
        return filled;
    }

    private static Evasion read(int line, String[] columns) {
        if (columns.length != COLUMNS) {
            throw new IllegalStateException(CORPUS + ", line " + line + ": " + columns.length + " columns");
        }
        List<String> headers = new ArrayList<>(List.of(columns[3].split("\\|", -1)));
        String type = headers.remove(0);
        if (!type.isEmpty()) {
            headers.add("Content-Type: " + type);
        }
        return new Evasion(
                line,
                columns[0],
                columns[1],
                columns[2],
                headers,
                new String(body(columns[4]), StandardCharsets.ISO_8859_1));
    }

    private static byte[] body(String written) {
        int colon = written.indexOf(':');
        if (!written.startsWith("@") || colon < 0) {
            return text(written).getBytes(StandardCharsets.UTF_8);
        }
        String rest = written.substring(colon + 1);
        return switch (written.substring(1, colon)) {
            case "bom" -> ("\uFEFF" + text(rest)).getBytes(StandardCharsets.UTF_8);
            case "utf16" -> text(rest).getBytes(StandardCharsets.UTF_16);
            case "utf32" -> text(rest).getBytes(Charset.forName("UTF-32"));
            case "latin1" -> text(rest).getBytes(StandardCharsets.ISO_8859_1);
            case "gzip" -> zipped(text(rest));
            case "deep" -> deep(Integer.parseInt(rest)).getBytes(StandardCharsets.UTF_8);
            case "wide" -> wide(Integer.parseInt(rest)).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalStateException(CORPUS + ": no body " + written);
        };
    }

    /** JSON keeps its own escapes: what is written twice with a backslash stays one for the reader. */
    private static String text(String written) {
        return written.replace("\\r", "\r").replace("\\n", "\n");
    }

    private static String deep(int depth) {
        return "{\"fields\":{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "," + END;
    }

    private static String wide(int fields) {
        StringBuilder wide = new StringBuilder("{\"fields\":{");
        for (int i = 0; i < fields; i++) {
            wide.append("\"customfield_9").append(i).append("\":null,");
        }
        return wide + END;
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return "line " + line + ", " + aim + ": " + method + " " + target;
    }
}
