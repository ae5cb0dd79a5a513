package app.continuum.jira.agency;

import app.continuum.core.agency.Configuration;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.Guard;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The configuration in the app's own tables. */
public final class ActiveObjectsAgencyStore implements AgencyStore {
    private final ActiveObjects tables;

    /** A store in the tables Jira gives this app. */
    public ActiveObjectsAgencyStore(ActiveObjects tables) {
        this.tables = tables;
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
    public void save(Configuration configuration) {
        tables.executeInTransaction(() -> {
            deleteAll();
            SettingRows.write(tables, configuration.settings());
            AccountRows.write(tables, configuration.settings().accounts());
            configuration.defaultGuards().forEach(guard -> GuardRows.write(tables, GuardRows.AGENCY, guard));
            configuration
                    .guardOverrides()
                    .forEach((client, guards) ->
                            guards.forEach(guard -> GuardRows.write(tables, client.value(), guard)));
            ToDoRows.write(tables, configuration.catalogue());
            for (Client client : configuration.clients()) {
                ClientRows.write(tables, client);
            }
            return Boolean.TRUE;
        });
    }

    private <T extends RawEntity<Integer>> List<T> all(Class<T> type) {
        return Arrays.asList(tables.find(type, Query.select().order("ID")));
    }

    private void deleteAll() {
        List.of(
                        SettingRow.class,
                        AccountRow.class,
                        GuardRow.class,
                        ToDoRow.class,
                        ScopeRow.class,
                        SeatRow.class,
                        ClientRow.class)
                .forEach(type -> tables.delete(all(type).toArray(new RawEntity<?>[0])));
    }
}
