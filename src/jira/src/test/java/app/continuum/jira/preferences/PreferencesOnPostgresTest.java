package app.continuum.jira.preferences;

import app.continuum.jira.tables.TestDatabase;

class PreferencesOnPostgresTest extends PreferencesContract {
    PreferencesOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
