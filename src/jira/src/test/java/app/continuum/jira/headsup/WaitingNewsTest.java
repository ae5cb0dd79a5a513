package app.continuum.jira.headsup;

import app.continuum.jira.tables.TestDatabase;

class WaitingNewsTest extends WaitingNewsContract {
    WaitingNewsTest() {
        super(TestDatabase.H2);
    }
}
