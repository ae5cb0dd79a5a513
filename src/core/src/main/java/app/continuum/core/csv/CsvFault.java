package app.continuum.core.csv;

/** What can be wrong with one line of a table as such, whatever stands in it. */
public enum CsvFault {
    /** A quote is opened and not closed before other lines begin, or never. */
    UNCLOSED_QUOTE,
    /** A quote stands within a cell that does not begin with one, or something follows the closing one. */
    STRAY_QUOTE
}
