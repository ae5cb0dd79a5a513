package app.continuum.acceptance;

import app.continuum.workbench.jira.Client.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Three people who do different things about one heads-up at the same time: two at one node, one at the other, in any order. */
final class AllAtOnce implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final ExecutorService people = Executors.newFixedThreadPool(3);
    private final Random random = new Random(20_261_123);
    private final List<AskedDesk> desks;

    AllAtOnce(AskedDesk one, AskedDesk two) {
        this.desks = List.of(one, two);
    }

    /** What somebody was told, and how long they waited for it. */
    record Answer(int status, String state, long millis) {
        boolean isDone() {
            return status == 200;
        }
    }

    /** Has an owner accept, a deputy decline and the asker withdraw; nobody is waited for longer than a minute. */
    List<Answer> about(Asked asked) throws InterruptedException, ExecutionException {
        AskedDesk here = desks.get(random.nextInt(2));
        AskedDesk there = here == desks.get(0) ? desks.get(1) : desks.get(0);
        List<Callable<Answer>> deeds = new ArrayList<>(List.of(
                () -> timed(here, "producer", asked, "accept"),
                () -> timed(there, "producer2", asked, "decline"),
                () -> timed(there, "am", asked, "withdraw")));
        Collections.shuffle(deeds, random);
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> done : people.invokeAll(deeds, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            answers.add(done.get());
        }
        return answers;
    }

    private static Answer timed(AskedDesk desk, String account, Asked asked, String action) {
        long start = System.nanoTime();
        Reply reply = desk.act(account, asked, action);
        return new Answer(
                reply.status(),
                reply.status() == 200 ? reply.at("/state") : reply.body(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
