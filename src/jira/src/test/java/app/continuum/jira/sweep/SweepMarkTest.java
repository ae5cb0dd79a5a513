package app.continuum.jira.sweep;

import app.continuum.jira.tables.TestDatabase;

class SweepMarkTest extends SweepMarkContract {
    SweepMarkTest() {
        super(TestDatabase.H2);
    }
}
