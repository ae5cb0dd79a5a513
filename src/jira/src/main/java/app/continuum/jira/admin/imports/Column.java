package app.continuum.jira.admin.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A column of the table of clients. */
enum Column {
    KEY("key"),
    NAME("name"),
    ACCOUNT_MANAGER("accountManager"),
    PRODUCER("producer"),
    AM_DEPUTIES("amDeputies"),
    PRODUCER_DEPUTIES("producerDeputies"),
    PROJECTS("projects"),
    SPACE("space"),
    ARCHIVED("archived");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** What stands above it. */
    String title() {
        return title;
    }

    /** The column of a title, however that is written. */
    static Optional<Column> titled(String text) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    static String titles() {
        return Arrays.stream(values()).map(Column::title).collect(Collectors.joining(","));
    }
}
