package app.continuum.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** German says what English says: every text, with the same gaps, in words of its own. */
class GermanTest {
    private static final List<String> FILES = TextFile.ALL;

    /** Names that stay, and words that are spelled alike in both. */
    private static final Set<String> ALIKE = Set.of(
            "Account Manager",
            "Continuum",
            "Heads-up",
            "Heads-ups",
            "Heads-ups {0}",
            "Integration",
            "Mail",
            "Name",
            "Person",
            "Producer");

    @ParameterizedTest
    @FieldSource("FILES")
    void hasEveryTextOnceInTheOrderOfEnglish(String file) throws IOException {
        List<String> keys = TextFile.english(file).keys();

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(TextFile.german(file).keys()).isEqualTo(keys);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void leavesTheSameGaps(String file) throws IOException {
        Properties german = TextFile.german(file).texts();

        TextFile.english(file).texts().forEach((key, english) -> {
            String text = german.getProperty((String) key, "");
            assertThat(TextFile.gaps(text)).as("%s: %s", key, text).isEqualTo(TextFile.gaps((String) english));
            assertThat(new MessageFormat(text, Locale.GERMAN)).isNotNull();
        });
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void isWrittenInAsciiWithoutApostrophes(String file) throws IOException {
        assertThat(TextFile.german(file).lines())
                .noneMatch(line -> line.contains("'"))
                .allMatch(line -> line.chars().allMatch(character -> character < 128));
    }

    @Test
    void repeatsNoEnglishButNamesAndWordsSpelledAlike() throws IOException {
        Set<String> alike = new TreeSet<>();
        for (String file : FILES) {
            Properties german = TextFile.german(file).texts();
            TextFile.english(file).texts().forEach((key, english) -> {
                if (english.equals(german.get(key)) && TextFile.speaks((String) english)) {
                    alike.add((String) english);
                }
            });
        }

        assertThat(alike).isEqualTo(new TreeSet<>(ALIKE));
    }
}
