package app.continuum.core.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DecisionsTest {

    private static final int FEWEST_CASES = 80;

    @TestFactory
    Stream<DynamicNode> everyCaseIsDecidedAsItSays() throws IOException, URISyntaxException {
        return files().map(file -> DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                read(file).stream().map(one -> DynamicTest.dynamicTest(one.title(), one::check))));
    }

    @Test
    void theCorpusIsLargeAndEveryTitleIsItsOwn() throws IOException, URISyntaxException {
        List<String> titles = files().flatMap(file -> read(file).stream())
                .map(DecisionCase::title)
                .toList();

        assertThat(titles).hasSizeGreaterThanOrEqualTo(FEWEST_CASES).doesNotHaveDuplicates();
    }

    @Test
    void aLineThatSaysNothingKnownIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorpusReader.read(List.of("Case: A typing error", "  Giard: duedate")))
                .withMessage("Line 2 says nothing known: Giard: duedate");
    }

    @Test
    void aWrongVerdictFails() {
        DecisionCase wrong = CorpusReader.read(List.of(
                        "Case: Wrong",
                        "  Client ACME: Account Manager ann, Producer paul",
                        "  Guard: duedate belongs to Producer; counterpart BLOCK, others BLOCK",
                        "  Edit by ann: duedate from 2026-12-01 to 2026-12-08",
                        "  Verdict: FLAGGED because BY_COUNTERPART"))
                .get(0);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(wrong::check).withMessageContaining("REFUSED");
    }

    private static List<DecisionCase> read(Path file) {
        try {
            return CorpusReader.read(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(DecisionsTest.class.getResource("/decisions"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }
}
