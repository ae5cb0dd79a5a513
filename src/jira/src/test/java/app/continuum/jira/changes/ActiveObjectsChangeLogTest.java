package app.continuum.jira.changes;

import app.continuum.core.changes.ChangeLogContract;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.util.List;

class ActiveObjectsChangeLogTest extends ChangeLogContract {
    ActiveObjectsChangeLogTest() {
        super(new ActiveObjectsChangeLog(TestTables.of(TestDatabase.H2, List.of(ChangeRow.class))));
    }
}
