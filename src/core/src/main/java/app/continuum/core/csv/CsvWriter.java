package app.continuum.core.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as comma-separated text. */
public final class CsvWriter {
    private static final String SPECIAL = ",;\t\"\r\n";

    private CsvWriter() {}

    /** The text of a table, a line for each row. */
    public static String write(List<List<String>> rows) {
        return rows.stream().map(CsvWriter::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String shielded = FormulaShield.put(text);
        boolean quoted =
                shielded.chars().anyMatch(sign -> SPECIAL.indexOf(sign) >= 0) || !shielded.equals(shielded.strip());
        return quoted ? '"' + shielded.replace("\"", "\"\"") + '"' : shielded;
    }
}
