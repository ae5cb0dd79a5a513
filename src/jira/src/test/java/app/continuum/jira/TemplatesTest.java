package app.continuum.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Since Jira 10 a template may call only what the descriptor's allowlist names. */
class TemplatesTest {
    private static final Pattern CALL = Pattern.compile("\\$[a-zA-Z]+\\.([a-zA-Z]+)\\(");
    private static final Pattern MACRO = Pattern.compile("#macro \\((\\w+).*?(?=#macro|<html>)", Pattern.DOTALL);
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

    /** Jira's engine keeps the first macro of a name for all templates. */
    @Test
    void meansTheSameByAMacroInEveryTemplate() throws IOException {
        Map<String, String> macros = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".vm")).toList()) {
                Matcher macro = MACRO.matcher(Files.readString(file));
                while (macro.find()) {
                    String earlier = macros.putIfAbsent(macro.group(1), macro.group());
                    assertThat(macro.group()).as(file.toString()).isEqualTo(earlier == null ? macro.group() : earlier);
                }
            }
        }
        assertThat(macros).isNotEmpty();
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
