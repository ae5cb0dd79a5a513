package app.continuum.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Since Jira 10 a template may call only what the descriptor's allowlist names. */
class TemplatesTest {
    private static final Pattern CALL = Pattern.compile("\\$[a-zA-Z]+\\.([a-zA-Z]+)\\(");
    private static final Pattern LISTED = Pattern.compile("<method>[\\w.$]+#(\\w+)\\(");

    @Test
    void callsExactlyTheMethodsTheAllowlistNames() throws IOException {
        Set<String> called = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".vm")).toList()) {
                called.addAll(found(CALL, Files.readString(file)));
            }
        }

        assertThat(found(LISTED, Files.readString(Path.of("../../atlassian-plugin.xml"))))
                .isEqualTo(called);
    }

    @Test
    void listsOnlyMethodsThatExist() throws Exception {
        Matcher listed = Pattern.compile("<method>([\\w.$]+)#(\\w+)\\(([^)]*)\\)</method>")
                .matcher(Files.readString(Path.of("../../atlassian-plugin.xml")));
        while (listed.find()) {
            int parameters = listed.group(3).isBlank() ? 0 : listed.group(3).split(" ", -1).length;
            String name = listed.group(2);
            assertThat(Class.forName(listed.group(1)).getMethods())
                    .as(listed.group())
                    .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == parameters);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
