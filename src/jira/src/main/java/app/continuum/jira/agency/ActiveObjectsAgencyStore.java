package app.continuum.jira.agency;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.agency.SettingsText;
import app.continuum.core.changes.ChangeLog;
import app.continuum.core.changes.Changes;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Guard;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The configuration in the app's own tables, every change of it on record. */
public final class ActiveObjectsAgencyStore implements AgencyStore {
    private static final Configuration NOTHING = new Configuration(Settings.first(), List.of(), List.of(), Map.of());

    private final ActiveObjects tables;
    private final ChangeLog log;
    private final Clock clock;

    /** A store in the tables Jira gives this app, beside the record of what is changed in it. */
    public ActiveObjectsAgencyStore(ActiveObjects tables, ChangeLog log, Clock clock) {
        this.tables = tables;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Configuration load() {
        return tables.executeInTransaction(() -> {
            List<SettingRow> settings = all(SettingRow.class);
            if (settings.isEmpty()) {
                return Configuration.first();
            }
            Map<String, List<Guard>> guards = GuardRows.read(all(GuardRow.class));
            Map<ClientKey, List<Guard>> overrides = new HashMap<>();
            guards.forEach((key, own) -> ClientKey.parse(key).ifPresent(client -> overrides.put(client, own)));
            return new Configuration(
                    SettingRows.read(settings).withAccounts(AccountRows.read(all(AccountRow.class))),
                    new ClientRows(all(SeatRow.class), all(ScopeRow.class)).read(all(ClientRow.class)),
                    guards.getOrDefault(GuardRows.AGENCY, List.of()),
                    overrides,
                    ToDoRows.read(all(ToDoRow.class), SettingRows.toDoFields(settings)));
        });
    }

    @Override
    public void save(Configuration before, Configuration after, UserKey by) {
        tables.executeInTransaction(() -> {
            boolean fresh = tables.count(SettingRow.class, Query.select()) == 0;
            // what a new installation starts with is stored nowhere yet
            Configuration stored = fresh ? NOTHING : before;
            SettingRows.change(
                    tables,
                    fresh ? Map.of() : SettingsText.write(stored.settings()),
                    SettingsText.write(after.settings()));
            AccountRows.change(
                    tables, stored.settings().accounts(), after.settings().accounts());
            GuardRows.change(tables, stored, after);
            ToDoRows.change(tables, stored.catalogue(), after.catalogue());
            new ClientWriter(tables).change(stored.clients(), after.clients());
            log.write(Changes.between(before, after), by, clock.instant());
            return Boolean.TRUE;
        });
    }

    private <T extends RawEntity<Integer>> List<T> all(Class<T> type) {
        return Arrays.asList(tables.find(type, Query.select().order("ID")));
    }
}
