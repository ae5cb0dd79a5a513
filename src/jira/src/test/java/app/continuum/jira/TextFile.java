package app.continuum.jira;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The app's texts of one part, in one language, as they stand in their file. */
record TextFile(Path path) {
    private static final Pattern GAP = Pattern.compile("\\{[^}]*}");

    /** Every file of texts in English, without its ending. */
    static final List<String> ALL = List.of(
            "src/main/resources/app/continuum/jira/jira",
            "../core/src/main/resources/app/continuum/core/core",
            "../core/src/main/resources/app/continuum/core/links/links",
            "../confluence/src/main/resources/app/continuum/confluence/confluence");

    static TextFile english(String name) {
        return new TextFile(Path.of(name + ".properties"));
    }

    static TextFile german(String name) {
        return new TextFile(Path.of(name + "_de.properties"));
    }

    /** Its keys, as they follow one another. */
    List<String> keys() throws IOException {
        return lines().stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    /** Its texts by key. */
    Properties texts() throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(String.join("\n", lines())));
        return texts;
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(path).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The gaps of a text, each once. */
    static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            gaps.add(gap.group());
        }
        return gaps;
    }

    /** Whether a text says anything beside its gaps. */
    static boolean speaks(String text) {
        return GAP.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter);
    }
}
