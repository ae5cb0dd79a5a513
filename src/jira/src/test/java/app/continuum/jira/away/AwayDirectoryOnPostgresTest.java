package app.continuum.jira.away;

import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.util.List;

class AwayDirectoryOnPostgresTest extends AwayDirectoryContract {
    AwayDirectoryOnPostgresTest() {
        super(TestTables.of(TestDatabase.POSTGRES, List.of(AwayRow.class)));
    }
}
