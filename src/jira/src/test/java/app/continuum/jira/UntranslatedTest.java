package app.continuum.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates and scripts say nothing themselves: whatever people read comes from the texts. */
class UntranslatedTest {

    @Test
    void templatesSayOnlyWhatTheyAskFor() throws IOException {
        assertThat(found(".vm", TemplateWords::in)).isEmpty();
    }

    @Test
    void scriptsSayOnlyWhatTheyAreGiven() throws IOException {
        assertThat(found(".js", ScriptWords::in)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Saved.</p>",
                "<a title=\"Go back\" href=\"$root\">$name</a>",
                "<button aria-label=\"Delete $text.of(\"continuum.a\")\">x1</button>",
                "<input type=\"submit\" value=\"Save\">",
                "#continuumInput(\"key\" \"The key\" $text.of(\"continuum.a\"))",
                "#if ($a.is(\"b\"))yes#end",
                "$text.of(\"continuum.a\") of $count"
            })
    void findsWordsInATemplate(String template) {
        assertThat(TemplateWords.in(template)).isNotEmpty();
    }

    @Test
    void takesNothingComputedForWords() {
        assertThat(
                        TemplateWords.in(
                                """
                        #macro (continuumA $name)<b id="${name}-b">$form.value($name)</b>#end
                        #set ($any = false)
                        <p class="one two" data-a="b">#if ($a.b("c (d)") > 0)$text.of("continuum.a"): $b.c($d.e())&rarr;#else&middot;#end</p>
                        <input type="checkbox" name="x" value="true"#if ($on) checked#end>
                        #continuumA("key" $text.of("continuum.a.b"))
                        """))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place.textContent = \"saved\";",
                "H.say('Nothing was saved');",
                "button({ title: \"go\" });",
                "H.element(\"p\", {}, [\"Saved.\"]);",
                "H.say(\"nothing was saved\");"
            })
    void findsWordsInAScript(String script) {
        assertThat(ScriptWords.in(script)).isNotEmpty();
    }

    private static Map<String, List<String>> found(String ending, Function<String, List<String>> reader)
            throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path root : List.of(Path.of("src/main/resources"), Path.of("../confluence/src/main/resources"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(name -> name.toString().endsWith(ending)).toList()) {
                    List<String> words = reader.apply(Files.readString(file));
                    if (!words.isEmpty()) {
                        found.put(file.toString(), words);
                    }
                }
            }
        }
        return found;
    }
}
