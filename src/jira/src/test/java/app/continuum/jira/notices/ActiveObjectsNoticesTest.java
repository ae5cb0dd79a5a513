package app.continuum.jira.notices;

import app.continuum.jira.tables.TestDatabase;

class ActiveObjectsNoticesTest extends NoticesContract {
    ActiveObjectsNoticesTest() {
        super(TestDatabase.H2);
    }
}
