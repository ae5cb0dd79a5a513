package app.continuum.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final String SIGNS = "ab ,;\t\"'\r\n=+-@é|";

    @ParameterizedTest
    @ValueSource(strings = {"key,name\r\nACME,Acme", "key;name\nACME;Acme\n", "\uFEFFkey\tname\rACME\tAcme"})
    void readsWhateverSeparatesCellsAndEndsLines(String text) {
        assertThat(CsvReader.read(text))
                .extracting(CsvLine::cells)
                .containsExactly(List.of("key", "name"), List.of("ACME", "Acme"));
    }

    @Test
    void readsQuotedCellsWithSeparatorsQuotesAndLinesInThem() {
        List<CsvLine> lines = CsvReader.read("a,b\n\"x, \"\"y\"\"\nz\",2\n\n3,4");

        assertThat(lines).extracting(CsvLine::cells).contains(List.of("x, \"y\"\nz", "2"), List.of("3", "4"));
        assertThat(lines).extracting(CsvLine::number).containsExactly(1, 2, 5);
    }

    @Test
    void namesTheLineOfAStrayQuoteAndReadsTheOthers() {
        List<CsvLine> lines = CsvReader.read("a,b\nx\"y,1\n\"x\"y,2\n3,4");

        assertThat(lines.get(1).fault()).contains(CsvFault.STRAY_QUOTE);
        assertThat(lines.get(2).fault()).contains(CsvFault.STRAY_QUOTE);
        assertThat(lines.get(3).cells()).containsExactly("3", "4");
    }

    @Test
    void losesOnlyTheLineInWhichAQuoteIsNeverClosed() {
        List<CsvLine> lines = CsvReader.read("a,b\n\"x,1\n3,4\n5,6");

        assertThat(lines.get(1).fault()).contains(CsvFault.UNCLOSED_QUOTE);
        assertThat(lines.get(1).number()).isEqualTo(2);
        assertThat(lines.subList(2, 4))
                .extracting(CsvLine::cells)
                .containsExactly(List.of("3", "4"), List.of("5", "6"));
        assertThat(lines.get(3).number()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACME,\"Acme", "ACME,\"Acme\",\"x", "AC\"ME,\"Acme"})
    void losesOnlyTheLineOfAQuoteThatIsClosedByAnotherLine(String broken) {
        List<CsvLine> lines = CsvReader.read(
                "key,name\n" + broken + "\r\nGLOBEX,Globex\nINITECH,\"Initech, Inc.\"\nUMBRELLA,Umbrella");

        assertThat(lines).extracting(CsvLine::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(lines.get(1).fault()).contains(CsvFault.UNCLOSED_QUOTE);
        assertThat(lines.subList(2, 5))
                .extracting(CsvLine::cells)
                .containsExactly(
                        List.of("GLOBEX", "Globex"),
                        List.of("INITECH", "Initech, Inc."),
                        List.of("UMBRELLA", "Umbrella"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-5", "@home", "'=1", "\tx", "''@"})
    void writesNoCellThatASpreadsheetTakesForAFormula(String cell) {
        String written = CsvWriter.write(List.of(List.of(cell)));

        assertThat(written.replace("\"", "")).startsWith("'");
        assertThat(CsvReader.read("a\r\n" + written).get(1).cells()).containsExactly(cell);
    }

    @Test
    void leavesOtherApostrophesAlone() {
        assertThat(CsvReader.read("a\n'tis").get(1).cells()).containsExactly("'tis");
    }

    @Test
    void readsWhatItHasWritten() {
        Random random = new Random(6);
        for (int round = 0; round < 2_000; round++) {
            List<List<String>> rows = rows(random);

            List<CsvLine> read = CsvReader.read(CsvWriter.write(rows));

            assertThat(read).extracting(CsvLine::cells).isEqualTo(rows);
            assertThat(read).allMatch(line -> line.fault().isEmpty());
        }
    }

    private static List<List<String>> rows(Random random) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("one", "two", "three"));
        for (int row = 0; row < 3; row++) {
            rows.add(List.of("x" + cell(random), cell(random), cell(random)));
        }
        return rows;
    }

    private static String cell(Random random) {
        return random.ints(random.nextInt(6), 0, SIGNS.length())
                .collect(StringBuilder::new, (text, sign) -> text.append(SIGNS.charAt(sign)), StringBuilder::append)
                .toString();
    }
}
