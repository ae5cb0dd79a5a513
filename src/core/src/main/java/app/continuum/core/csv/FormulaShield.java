package app.continuum.core.csv;

import java.util.regex.Pattern;

/** Keeps spreadsheets from taking a cell for a formula: an apostrophe before it, which reading takes away again. */
final class FormulaShield {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaShield() {}

    static String put(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String takeAway(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
