package app.continuum.jira.agency;

import app.continuum.jira.tables.TestDatabase;

class ActiveObjectsAgencyStoreTest extends AgencyStoreContract {
    ActiveObjectsAgencyStoreTest() {
        super(TestDatabase.H2);
    }
}
