package app.continuum.jira.dryrun;

import app.continuum.jira.tables.TestDatabase;

class ArchiveOnPostgresTest extends ArchiveContract {
    ArchiveOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
