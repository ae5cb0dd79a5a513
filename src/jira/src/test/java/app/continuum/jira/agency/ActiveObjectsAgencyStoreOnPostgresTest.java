package app.continuum.jira.agency;

import app.continuum.jira.tables.TestDatabase;

class ActiveObjectsAgencyStoreOnPostgresTest extends AgencyStoreContract {
    ActiveObjectsAgencyStoreOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
