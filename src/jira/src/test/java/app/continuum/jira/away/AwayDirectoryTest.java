package app.continuum.jira.away;

import app.continuum.jira.tables.TestTables;
import java.util.List;

class AwayDirectoryTest extends AwayDirectoryContract {
    AwayDirectoryTest() {
        super(TestTables.of(List.of(AwayRow.class)));
    }
}
