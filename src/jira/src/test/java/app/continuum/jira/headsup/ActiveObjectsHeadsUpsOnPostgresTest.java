package app.continuum.jira.headsup;

import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.HeadsUpsContract;
import app.continuum.jira.health.CountedCaches;
import app.continuum.jira.health.Health;
import app.continuum.jira.tables.OneNodesCaches;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.time.Clock;
import java.util.List;

class ActiveObjectsHeadsUpsOnPostgresTest extends HeadsUpsContract {
    @Override
    protected HeadsUps none() {
        return new ActiveObjectsHeadsUps(
                TestTables.of(TestDatabase.POSTGRES, List.of(HeadsUpRow.class)),
                new CountedCaches(new OneNodesCaches(), new Health(Clock.systemUTC())));
    }
}
