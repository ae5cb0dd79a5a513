package app.continuum.core.decisions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a file of the corpus into its cases; the header of each file explains the lines. */
final class CorpusReader {

    private static final String CASE = "Case: ";

    private CorpusReader() {}

    /** The cases, in the order of the file. */
    static List<DecisionCase> read(List<String> lines) {
        List<DecisionCase> cases = new ArrayList<>();
        @Nullable CaseReader open = null;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(CASE)) {
                finish(open, cases);
                open = new CaseReader(line.substring(CASE.length()));
            } else if (open == null) {
                throw new IllegalArgumentException("Line " + number + " stands before any case: " + line);
            } else {
                open.read(number, line);
            }
        }
        finish(open, cases);
        return cases;
    }

    private static void finish(@Nullable CaseReader open, List<DecisionCase> cases) {
        if (open != null) {
            cases.add(open.finish());
        }
    }
}
