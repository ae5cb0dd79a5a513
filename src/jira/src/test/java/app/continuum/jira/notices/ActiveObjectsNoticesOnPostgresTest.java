package app.continuum.jira.notices;

import app.continuum.jira.tables.TestDatabase;

class ActiveObjectsNoticesOnPostgresTest extends NoticesContract {
    ActiveObjectsNoticesOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
