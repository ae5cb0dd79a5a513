package app.continuum.jira.headsup;

import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.HeadsUpsContract;
import app.continuum.jira.tables.OneNodesCaches;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.util.List;

class ActiveObjectsHeadsUpsTest extends HeadsUpsContract {
    @Override
    protected HeadsUps none() {
        return new ActiveObjectsHeadsUps(
                TestTables.of(TestDatabase.H2, List.of(HeadsUpRow.class)), new OneNodesCaches());
    }
}
