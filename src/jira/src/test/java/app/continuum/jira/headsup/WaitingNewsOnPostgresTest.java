package app.continuum.jira.headsup;

import app.continuum.jira.tables.TestDatabase;

class WaitingNewsOnPostgresTest extends WaitingNewsContract {
    WaitingNewsOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
