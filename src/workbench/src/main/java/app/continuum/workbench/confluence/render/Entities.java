package app.continuum.workbench.confluence.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML's named characters, which storage format may use and XML does not know. */
final class Entities {
    private static final Pattern NAME = Pattern.compile("&([A-Za-z][A-Za-z0-9]*);");
    private static final Properties CODES = load();

    private Entities() {}

    /** The text with numbers for the names; names that nobody knows stay, for the parser to complain. */
    static String numbered(String text) {
        return NAME.matcher(text).replaceAll(match -> {
            String code = CODES.getProperty(match.group(1));
            return Matcher.quoteReplacement(code == null ? match.group() : "&#" + code + ";");
        });
    }

    private static Properties load() {
        Properties codes = new Properties();
        try (InputStream stream = Entities.class.getResourceAsStream("entities.properties")) {
            if (stream == null) {
                throw new IllegalStateException("The list of entities is missing");
            }
            codes.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
