package app.continuum.jira.dryrun;

import app.continuum.jira.tables.TestDatabase;

class ArchiveTest extends ArchiveContract {
    ArchiveTest() {
        super(TestDatabase.H2);
    }
}
