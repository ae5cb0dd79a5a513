package app.continuum.acceptance;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills the second node while people accept heads-ups there, some moment after the first answer or before it. */
final class Killing {
    private static final int PEOPLE = 4;
    private static final int SOON_MILLIS = 1_000;

    private final TwoNodes nodes;
    private final Random random = new Random(20_261_123);

    Killing(TwoNodes nodes) {
        this.nodes = nodes;
    }

    /** Kills it, and says which were accepted as far as anybody was told. */
    Set<Asked> whileAccepting(List<Asked> asked) throws InterruptedException {
        AskedDesk doomed = new AskedDesk(nodes.two());
        Set<Asked> answered = ConcurrentHashMap.newKeySet();
        AtomicInteger next = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            people.execute(() -> {
                for (int i = next.getAndIncrement(); i < asked.size(); i = next.getAndIncrement()) {
                    if (isAccepted(doomed, asked.get(i))) {
                        answered.add(asked.get(i));
                    }
                }
            });
        }
        Thread.sleep(random.nextInt(SOON_MILLIS));
        nodes.killTheSecond();
        people.shutdown();
        if (!people.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Somebody still waits for an answer of a node that is dead");
        }
        return answered;
    }

    private static boolean isAccepted(AskedDesk node, Asked asked) {
        try {
            return node.act("producer", asked, "accept").status() == 200;
        } catch (RuntimeException dead) {
            return false;
        }
    }
}
