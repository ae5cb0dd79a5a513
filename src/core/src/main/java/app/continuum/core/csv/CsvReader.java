package app.continuum.core.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table of comma-, semicolon- or tab-separated text, whichever its first line has most of. A line that is wrong keeps no other from being read.
 */
public final class CsvReader {
    private static final String SEPARATORS = ",;\t";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvReader(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** The records of a text, without those in which nothing stands. */
    public static List<CsvLine> read(String text) {
        String read = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return new CsvReader(read).lines();
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = SEPARATORS.charAt(0);
        for (int i = 1; i < SEPARATORS.length(); i++) {
            if (count(first, SEPARATORS.charAt(i)) > count(first, most)) {
                most = SEPARATORS.charAt(i);
            }
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }

    private List<CsvLine> lines() {
        List<CsvLine> lines = new ArrayList<>();
        while (at < text.length()) {
            CsvLine next = next();
            if (!next.isBlank()) {
                lines.add(next);
            }
        }
        return lines;
    }

    private CsvLine next() {
        int begin = at;
        int number = line;
        Row read = new Row();
        while (read.isOpen) {
            cell(read);
        }
        if (read.fault.isEmpty()) {
            return new CsvLine(number, read.cells, read.fault);
        }
        boolean swallowedOthers = line > number + 1;
        line = number;
        at = begin;
        skipLine();
        return new CsvLine(number, read.cells, swallowedOthers ? Optional.of(CsvFault.UNCLOSED_QUOTE) : read.fault);
    }

    private void skipLine() {
        while (at < text.length() && !atLineEnd()) {
            at++;
        }
        endLine();
    }

    private void cell(Row read) {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted(cell, read);
        }
        while (at < text.length() && text.charAt(at) != separator && !atLineEnd()) {
            if (text.charAt(at) == '"' || read.closed) {
                read.blame(CsvFault.STRAY_QUOTE);
            }
            cell.append(text.charAt(at++));
        }
        read.closed = false;
        read.cells.add(FormulaShield.takeAway(cell.toString()));
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
        } else {
            endLine();
            read.isOpen = false;
        }
    }

    private void quoted(StringBuilder cell, Row read) {
        at++;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == '"' && at < text.length() && text.charAt(at) == '"') {
                at++;
            } else if (sign == '"') {
                read.closed = true;
                return;
            } else if (sign == '\n' || (sign == '\r' && !(at < text.length() && text.charAt(at) == '\n'))) {
                line++;
            }
            cell.append(sign);
        }
        read.blame(CsvFault.UNCLOSED_QUOTE);
    }

    private boolean atLineEnd() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void endLine() {
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at++;
        line++;
    }

    /** A record while it is read. */
    private static final class Row {
        private final List<String> cells = new ArrayList<>();
        private Optional<CsvFault> fault = Optional.empty();
        private boolean isOpen = true;
        private boolean closed;

        private void blame(CsvFault found) {
            fault = fault.or(() -> Optional.of(found));
        }
    }
}
