package app.continuum.jira.agency;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.changes.ActiveObjectsChangeLog;
import app.continuum.jira.changes.ChangeRow;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one change of a large agency costs. */
class AgencyStoreFiguresTest {
    private static final int CLIENTS = 2_000;
    private static final int FEW = 40;
    private static final UserKey SOMEBODY = new UserKey("somebody");

    private final AtomicInteger calls = new AtomicInteger();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneClientsChangeTouchesItsRowsAlone(TestDatabase database) {
        ActiveObjects tables = counted(TestTables.of(
                database,
                List.of(
                        ClientRow.class,
                        SeatRow.class,
                        ScopeRow.class,
                        GuardRow.class,
                        SettingRow.class,
                        AccountRow.class,
                        ToDoRow.class,
                        ChangeRow.class)));
        AgencyStore store = new ActiveObjectsAgencyStore(tables, new ActiveObjectsChangeLog(tables), Clock.systemUTC());
        timed(database, "the first save", () -> {
            store.save(store.load(), RandomChanges.agency(CLIENTS), SOMEBODY);
            return CLIENTS;
        });
        timed(database, "a first load", store::load);
        for (int i = 0; i < 3; i++) {
            Configuration stored = timed(database, "a load", store::load);
            Client client = stored.clients().get(i * 700);
            Client moved = client.withSeats(Seat.of(new UserKey("somebody" + i)), client.producer());
            calls.set(0);

            timed(database, "the change of one client", () -> {
                store.save(stored, RandomChanges.with(stored, moved), SOMEBODY);
                return moved;
            });

            assertThat(calls).hasValueLessThan(FEW);
            timed(database, "making ready", () -> new Agency(stored));
        }
    }

    private static <T> T timed(TestDatabase database, String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(
                "%d clients on %s: %s takes %d ms%n", CLIENTS, database, what, (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    private ActiveObjects counted(ActiveObjects tables) {
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    calls.incrementAndGet();
                    try {
                        return method.invoke(tables, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }
}
