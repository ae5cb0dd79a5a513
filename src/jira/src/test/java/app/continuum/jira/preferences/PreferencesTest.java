package app.continuum.jira.preferences;

import app.continuum.jira.tables.TestDatabase;

class PreferencesTest extends PreferencesContract {
    PreferencesTest() {
        super(TestDatabase.H2);
    }
}
