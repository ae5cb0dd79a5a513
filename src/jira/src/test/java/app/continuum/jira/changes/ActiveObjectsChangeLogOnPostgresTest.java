package app.continuum.jira.changes;

import app.continuum.core.changes.ChangeLogContract;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.util.List;

class ActiveObjectsChangeLogOnPostgresTest extends ChangeLogContract {
    ActiveObjectsChangeLogOnPostgresTest() {
        super(new ActiveObjectsChangeLog(TestTables.of(TestDatabase.POSTGRES, List.of(ChangeRow.class))));
    }
}
