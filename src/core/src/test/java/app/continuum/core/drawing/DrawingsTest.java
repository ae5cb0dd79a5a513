package app.continuum.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.diagram.Band;
import app.continuum.core.diagram.Continuum;
import app.continuum.core.diagram.End;
import app.continuum.core.diagram.EnglishWords;
import app.continuum.core.diagram.Mark;
import app.continuum.core.diagram.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class DrawingsTest {

    private final EnglishWords words = new EnglishWords();
    private final Continuum acme = Samples.draft(Samples.acme());

    @Test
    void theDrawingIsAnImageWithATitleAndADescription() {
        Element svg = svg(acme).all("svg").get(0);

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("c7-title c7-description");
        assertThat(svg(acme).texts("title")).containsExactly("Responsibility continuum of Acme Rockets");
        assertThat(svg(acme).texts("desc").get(0)).contains("Ann Ames", "Paul Prior");
    }

    @Test
    void everyIdBelongsToOneDrawing() {
        assertThat(svg(acme).all("*").stream().map(element -> element.getAttribute("id")))
                .filteredOn(id -> !id.isEmpty())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("c7-"));
    }

    @Test
    void theDrawingCarriesClassesAndNothingThatRuns() {
        assertThat(svg(acme).all("*")).allSatisfy(element -> {
            assertThat(element.getTagName()).isNotIn("script", "style", "a", "foreignObject");
            assertThat(element.hasAttribute("style")).isFalse();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        });
    }

    @Test
    void everyFactOfTheDrawingIsInTheTable() {
        for (Continuum continuum : List.of(acme, Samples.draft(Samples.initech()), Samples.draft(Samples.deserted()))) {
            String table = table(continuum).text();

            assertThat(svg(continuum).texts("text"))
                    .filteredOn(text -> !isWordOfTheAxisOrTheLegend(text))
                    .allSatisfy(text -> assertThat(table).contains(text));
        }
    }

    @Test
    void everyFactOfTheModelIsInTheDrawing() {
        List<String> drawn = svg(acme).texts("text");

        assertThat(drawn).contains("Acme Rockets", "ACME", "Ann Ames", "Adam Ott (deputy)", "Producer leads");
        assertThat(drawn).contains("Due date: owner decides", "Assignee: saved, flagged", "Creative brief: recorded");
        assertThat(drawn).contains("Producer has the last word");
        assertThat(acme.bands())
                .flatExtracting(Band::marks)
                .extracting(Mark::label)
                .allMatch(drawn::contains);
        assertThat(drawn).filteredOn("not settled yet"::equals).hasSize(8);
    }

    @Test
    void aPadlockStandsWhereverAGuardDoes() {
        assertThat(classes(acme, "continuum-mark")).hasSize(30);
        assertThat(classes(acme, "continuum-padlock continuum-padlock-closed")).hasSize(3 + 1);
        assertThat(classes(acme, "continuum-padlock continuum-padlock-open")).hasSize(2 + 1);
    }

    @Test
    void theShapeSaysWhatAToDoDrawsOn() {
        assertThat(classes(acme, "continuum-knowledge continuum-knowledge-client"))
                .hasSize(11 + 1);
        assertThat(classes(acme, "continuum-knowledge continuum-knowledge-both"))
                .hasSize(9 + 1);
        assertThat(classes(acme, "continuum-knowledge continuum-knowledge-operations"))
                .hasSize(10 + 1);
    }

    @Test
    void anEmptySeatIsDrawnAsEmpty() {
        Continuum deserted = Samples.draft(Samples.deserted());

        assertThat(svg(deserted).texts("text"))
                .filteredOn("Nobody sits here"::equals)
                .hasSize(2);
        assertThat(table(deserted).texts("td"))
                .filteredOn("Nobody sits here"::equals)
                .hasSize(2);
        assertThat(classes(deserted, "continuum-head")).isEmpty();
    }

    @Test
    void onePersonInBothSeatsIsDrawnAcrossTheAxis() {
        Continuum initech = Samples.draft(Samples.initech());

        assertThat(classes(initech, "continuum-across-line")).hasSize(1);
        assertThat(svg(initech).texts("text"))
                .filteredOn("Solveig Odum"::equals)
                .hasSize(1);
        assertThat(svg(initech).texts("text")).doesNotContain("Nobody sits here");
        assertThat(table(initech).texts("td")).contains("Solveig Odum, Adam Ott (deputy)", "Solveig Odum");
    }

    @Test
    void fiftyToDosKeepWithinTheirColumnsAndTheirOrder() {
        Continuum full = withLabels(acme, "To-do of a rather long name, number ");

        List<Element> lines = svg(full).all("tspan");
        int height = Integer.parseInt(
                svg(full).all("svg").get(0).getAttribute("viewBox").split(" ", -1)[3]);

        assertThat(svg(full).texts("text")).containsSubsequence(labels(full));
        assertThat(lines).allSatisfy(line -> {
            assertThat(Integer.parseInt(line.getAttribute("x"))).isBetween(0, SvgDrawing.WIDTH);
            assertThat(Integer.parseInt(line.getAttribute("y"))).isBetween(0, height - 4);
        });
    }

    @Test
    void theSameContinuumIsAlwaysDrawnTheSame() {
        assertThat(SvgDrawing.draw(acme, words, "c7")).isEqualTo(SvgDrawing.draw(acme, words, "c7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "]]><b>",
                "<!-- -->",
                "&lt;b&gt;",
                "</svg></div>",
                "javascript:alert(1)",
                "{0} {1} ''",
                "\u0000\u0001null\u0007",
                "\u202Egnitirw",
                "\uD800half",
                "\uD83C\uDFA8\uD83C\uDFA8\uD83C\uDFA8",
                "NoBlankAnywhereInThisNameWhichIsLongerThanAnyColumnOfTheDrawingCouldEverBeMadeToBe",
                "   "
            })
    void aHostileNameIsATextAndNothingElse(String name) {
        Continuum hostile = hostile(name);

        assertThat(tags(svg(hostile))).isEqualTo(tags(svg(hostile("harmless"))));
        assertThat(table(hostile).all("*"))
                .hasSameSizeAs(table(hostile("harmless")).all("*"));
        assertThat(table(hostile).all("script")).isEmpty();
    }

    @Test
    void readersNobodyKnowsSeeNoNames() {
        String html = TableDrawing.drawWithoutPeople(acme, words);

        assertThat(html).contains("Grow the account").doesNotContain("Ann Ames", "Paul Prior", "Nobody sits here");
    }

    /** The elements, but for the lines a text is broken into. */
    private static List<String> tags(Parsed parsed) {
        return parsed.all("*").stream()
                .map(Element::getTagName)
                .filter(name -> !name.equals("tspan"))
                .toList();
    }

    private Continuum hostile(String name) {
        List<Band> bands = acme.bands().stream()
                .map(band -> new Band(band.stop(), name, List.of(mark(name))))
                .toList();
        return new Continuum(
                "ACME", name, new End(name, List.of(name)), new End(name, List.of(name)), Optional.of(name), bands);
    }

    private static Mark mark(String label) {
        return new Mark(label, Knowledge.BOTH, Optional.empty(), false, Optional.of(label), false);
    }

    private static Continuum withLabels(Continuum continuum, String label) {
        List<Band> bands = continuum.bands().stream()
                .map(band -> new Band(band.stop(), band.label(), ten(label + band.stop() + " ")))
                .toList();
        return new Continuum(
                continuum.clientKey(),
                continuum.clientName(),
                continuum.accountManager(),
                continuum.producer(),
                continuum.combined(),
                bands);
    }

    private static List<Mark> ten(String label) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            marks.add(new Mark(label + i, Knowledge.BOTH, Optional.empty(), true, Optional.empty(), false));
        }
        return marks;
    }

    private static List<String> labels(Continuum continuum) {
        return continuum.bands().stream()
                .flatMap(band -> band.marks().stream())
                .map(Mark::label)
                .toList();
    }

    private boolean isWordOfTheAxisOrTheLegend(String text) {
        return words.known().stream()
                .filter(key -> key.contains(".legend.")
                        || key.contains(".up")
                        || key.contains(".down")
                        || key.contains(".knowledge."))
                .map(words::text)
                .anyMatch(text::equals);
    }

    private List<Element> classes(Continuum continuum, String className) {
        return svg(continuum).all("*").stream()
                .filter(element -> element.getAttribute("class").equals(className))
                .toList();
    }

    private Parsed svg(Continuum continuum) {
        return Parsed.of(SvgDrawing.draw(continuum, words, "c7"));
    }

    private Parsed table(Continuum continuum) {
        return Parsed.of(TableDrawing.draw(continuum, words));
    }
}
