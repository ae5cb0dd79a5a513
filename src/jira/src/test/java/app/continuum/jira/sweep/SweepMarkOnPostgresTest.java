package app.continuum.jira.sweep;

import app.continuum.jira.tables.TestDatabase;

class SweepMarkOnPostgresTest extends SweepMarkContract {
    SweepMarkOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
