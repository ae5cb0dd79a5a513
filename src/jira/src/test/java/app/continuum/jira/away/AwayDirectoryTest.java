package app.continuum.jira.away;

import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.util.List;

class AwayDirectoryTest extends AwayDirectoryContract {
    AwayDirectoryTest() {
        super(TestTables.of(TestDatabase.H2, List.of(AwayRow.class)));
    }
}
