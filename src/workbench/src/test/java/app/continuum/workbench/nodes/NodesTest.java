package app.continuum.workbench.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.jira.jobs.Scheduler;
import app.continuum.workbench.jira.store.Database;
import app.continuum.workbench.sal.Caches;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL, which the first of them starts and the last of them stops. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("LockNotBeforeTry") // a lock whose test fails is freed with its node
class NodesTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final CacheSettings SHARED =
            new CacheSettingsBuilder().remote().replicateViaInvalidation().build();

    private final Path home;
    private Node one;
    private Node two;

    NodesTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeAll
    void open() {
        one = OwnPostgres.node(home, 1);
        two = OwnPostgres.node(home, 2);
    }

    @AfterAll
    void close() {
        if (one != null) {
            one.close();
            assertThat(home.resolve("postgres").resolve("postmaster.pid")).exists();
        }
        if (two != null) {
            two.close();
            assertThat(home.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void aLockThatOneNodeHasIsNotHadByAnother() throws InterruptedException {
        Lock ones = one.cluster().locks().getLockForName("a");
        Lock twos = two.cluster().locks().getLockForName("a");

        ones.lock();
        ones.lock();
        assertThat(twos.tryLock()).isFalse();
        ones.unlock();
        assertThat(twos.tryLock(100, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(two.cluster().locks().getLockForName("b").tryLock()).isTrue();
        ones.unlock();

        assertThat(twos.tryLock(1, TimeUnit.SECONDS)).isTrue();
        assertThat(ones.tryLock()).isFalse();
        twos.unlock();
    }

    @Test
    void aLockIsOneThreadsAmongThoseOfItsNode() {
        Lock lock = one.cluster().locks().getLockForName("threads");
        lock.lock();

        boolean others = CompletableFuture.supplyAsync(lock::tryLock).join();
        lock.unlock();
        boolean freed = CompletableFuture.supplyAsync(lock::tryLock).join();

        assertThat(others).isFalse();
        assertThat(freed).isTrue();
    }

    @Test
    void whatOnlyItsHolderMayGiveBackNobodyElseDoes() {
        assertThatThrownBy(one.cluster().locks().getLockForName("nobody's")::unlock)
                .isInstanceOf(IllegalMonitorStateException.class);
    }

    @Test
    void aLockIsFreeWhenItsNodeIsKilled() throws Exception {
        Process other = LockHolder.start(home);
        Lock lock = one.cluster().locks().getLockForName(LockHolder.LOCK);
        try {
            assertThat(lock.tryLock()).isFalse();
        } finally {
            other.destroyForcibly().waitFor();
        }

        assertThat(lock.tryLock(1, TimeUnit.SECONDS)).isTrue();
        lock.unlock();
    }

    @Test
    void whatOneNodeRemovesFromACacheTheOtherLoadsAnewWithinASecond() {
        AtomicInteger truth = new AtomicInteger(1);
        Cache<String, Integer> ones = new Caches(one.cluster()).getCache("shared", key -> truth.get(), SHARED);
        Cache<String, Integer> twos = new Caches(two.cluster()).getCache("shared", key -> truth.get(), SHARED);
        assertThat(List.of(ones.get("a"), twos.get("a"))).containsExactly(1, 1);

        truth.set(2);
        ones.removeAll();

        assertThat(ones.get("a")).isEqualTo(2);
        await(A_SECOND, () -> twos.get("a") == 2);
    }

    @Test
    void aCacheThatIsLocalIsNoOtherNodesBusiness() throws InterruptedException {
        AtomicInteger truth = new AtomicInteger(1);
        CacheSettings local = otherwise -> true;
        Cache<String, Integer> ones = new Caches(one.cluster()).getCache("local", key -> truth.get(), local);
        Cache<String, Integer> twos = new Caches(two.cluster()).getCache("local", key -> truth.get(), local);
        assertThat(List.of(ones.get("a"), twos.get("a"))).containsExactly(1, 1);

        truth.set(2);
        ones.removeAll();
        Thread.sleep(200);

        assertThat(twos.get("a")).isEqualTo(1);
    }

    @Test
    void aNodeThatLostItsConnectionsForgetsWhatItMayHaveMissedAndLocksAgain() throws SQLException {
        AtomicInteger truth = new AtomicInteger(1);
        Cache<String, Integer> twos = new Caches(two.cluster()).getCache("lost", key -> truth.get(), SHARED);
        assertThat(twos.get("a")).isEqualTo(1);

        truth.set(2);
        try (Connection connection = DriverManager.getConnection(one.url().orElseThrow());
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                    + " AND backend_type = 'client backend'");
        }

        await(Duration.ofSeconds(10), () -> twos.get("a") == 2);
        Lock ones = one.cluster().locks().getLockForName("again");
        assertThat(ones.tryLock()).isTrue();
        assertThat(two.cluster().locks().getLockForName("again").tryLock()).isFalse();
        ones.unlock();
    }

    @Test
    void noTwoNodesGiveTheSameId() {
        try (Database ones = Database.open(one.databases());
                Database twos = Database.open(two.databases())) {
            Set<Long> ids = new HashSet<>();
            for (int n = 0; n < 50; n++) {
                ids.add(ones.nextId());
                ids.add(twos.nextId());
            }

            assertThat(ids).hasSize(100);
        }
    }

    @Test
    @SuppressWarnings("JavaUtilDate") // schedules begin with one
    void aJobOfTheClusterRunsOnOneNode() throws Exception {
        JobRunnerKey key = JobRunnerKey.of("counter");
        List<String> runs = new CopyOnWriteArrayList<>();
        try (Database ones = Database.open(one.databases());
                Database twos = Database.open(two.databases());
                Scheduler first = new Scheduler(ones);
                Scheduler second = new Scheduler(twos)) {
            first.registerJobRunner(key, request -> noted(runs, "one"));
            second.registerJobRunner(key, request -> noted(runs, "two"));
            JobConfig once = JobConfig.forJobRunnerKey(key)
                    .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(
                            Schedule.forInterval(0, Date.from(Instant.now().plusMillis(300))));

            first.scheduleJob(JobId.of("counting"), once);
            second.scheduleJob(JobId.of("counting"), once);
            await(A_SECOND, () -> !runs.isEmpty());
            Thread.sleep(300);
        }

        assertThat(runs).hasSize(1);
    }

    private static JobRunnerResponse noted(List<String> runs, String node) {
        runs.add(node);
        return JobRunnerResponse.success();
    }

    @Test
    void noTwoNodesHaveTheSameNumber() {
        assertThatThrownBy(() -> Nodes.open(home, NodeOptions.onPostgres(2), false))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Node 2 is running on this database; another needs another --node");
    }

    @Test
    void nobodyStartsOverUnderAnotherNode() {
        assertThatThrownBy(() -> Nodes.open(home, NodeOptions.onPostgres(3), true))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Another node is running on this database; stop it to start over with --fresh");
    }

    @Test
    void saysThatADatabaseCannotBeReached() {
        NodeOptions nowhere =
                new NodeOptions(true, Optional.of("jdbc:postgresql://localhost:1/nowhere?user=nobody"), 1);

        assertThatThrownBy(() -> Nodes.open(home, nowhere, false))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The PostgreSQL database cannot be used: ");
    }

    @Test
    void eachNodeHasAFolderOfItsOwn() {
        assertThat(one.home()).isEqualTo(home);
        assertThat(two.home()).isEqualTo(home.resolve("node-2"));
        assertThat(Files.exists(home.resolve("postgres"))).isTrue();
    }

    private static void await(Duration patience, BooleanSupplier happened) {
        Instant end = Instant.now().plus(patience);
        while (!happened.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(happened.getAsBoolean()).isTrue();
    }
}
