package app.continuum.core.csv;

import java.util.List;
import java.util.Optional;

/**
 * One record of a table.
 *
 * @param number the line of the text it begins on, from 1
 * @param fault what keeps it from being understood
 */
public record CsvLine(int number, List<String> cells, Optional<CsvFault> fault) {
    public CsvLine {
        cells = List.copyOf(cells);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return fault.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
