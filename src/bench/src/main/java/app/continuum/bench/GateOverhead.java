package app.continuum.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.function.IntFunction;

/** The time the app adds to an edit: the same requests, in turn, to a Jira with the app and to one without. */
public final class GateOverhead {
    private static final int WARM_UP = 400;
    private static final int PAUSE_MILLIS = 12;
    private static final double MEDIAN = 0.5;
    private static final double P90 = 0.9;
    private static final int SAVED = 204;
    private static final int REFUSED = 400;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String with;
    private final String without;
    private final int pairs;

    private GateOverhead(String with, String without, int pairs) {
        this.with = with;
        this.without = without;
        this.pairs = pairs;
    }

    /** Given the addresses of both, and perhaps the number of pairs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int pairs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
        new GateOverhead(arguments[0], arguments[1], pairs).run();
    }

    private void run() throws IOException, InterruptedException {
        warmUp(edit("am", "ACME-4", "description", SAVED));
        compare("the same twice, without the app", without, without, edit("am", "ACME-1", "description", SAVED));
        compare("a field nobody guards", with, without, edit("am", "ACME-1", "description", SAVED));
        compare("a guarded field, by its owner", with, without, edit("producer", "ACME-2", "duedate", SAVED));
        compare(
                "a guarded field, by the counterpart, beside an edit Jira refuses itself",
                with,
                without,
                edit("am", "ACME-3", "duedate", REFUSED));
    }

    /** Both alike, so that neither is the one whose code is compiled first. */
    private void warmUp(Edit edit) throws IOException, InterruptedException {
        for (int i = 0; i < 4 * WARM_UP; i++) {
            send(with, edit, edit.body().apply(i));
            send(without, edit, edit.body().apply(i));
        }
    }

    private record Edit(String account, String issue, IntFunction<String> body, int status) {}

    private static Edit edit(String account, String issue, String field, int status) {
        IntFunction<String> value = field.equals("duedate")
                ? i -> String.format(Locale.ROOT, "2027-%02d-%02d", 1 + i % 12, 1 + i / 12 % 28)
                : i -> "Text number " + i;
        return new Edit(account, issue, i -> "{\"fields\":{\"" + field + "\":\"" + value.apply(i) + "\"}}", status);
    }

    /** The one refuses what the other is asked to refuse for a reason of its own, where the status is not that of something saved. */
    private void compare(String what, String one, String other, Edit edit) throws IOException, InterruptedException {
        boolean refused = edit.status() == REFUSED;
        long[] times = new long[pairs];
        long[] others = new long[pairs];
        for (int i = -WARM_UP; i < pairs; i++) {
            int n = 2 * (i + WARM_UP);
            String mine = edit.body().apply(n);
            String theirs = refused
                    ? "{\"fields\":{\"duedate\":\"no day " + n + "\"}}"
                    : edit.body().apply(n + 1);
            boolean first = i % 2 == 0;
            long before = first ? send(one, edit, mine) : send(other, edit, theirs);
            long after = first ? send(other, edit, theirs) : send(one, edit, mine);
            if (i >= 0) {
                times[i] = first ? before : after;
                others[i] = first ? after : before;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s (%d pairs): without %.3f ms median, %.3f ms p90; added %s median, %s p90%n",
                what,
                pairs,
                TimeAdded.quantile(MEDIAN, others) / 1e6,
                TimeAdded.quantile(P90, others) / 1e6,
                TimeAdded.at(MEDIAN, times, others),
                TimeAdded.at(P90, times, others));
    }

    /** Sends an edit and waits until what follows it is done, so that it does not slow down the next one. */
    private long send(String base, Edit edit, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/rest/api/2/issue/" + edit.issue()))
                .header("Authorization", "Bearer " + edit.account() + "-token")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        long time = System.nanoTime() - start;
        if (answer.statusCode() != edit.status()) {
            throw new IllegalStateException(
                    base + " answered " + answer.statusCode() + " to " + body + ": " + answer.body());
        }
        Thread.sleep(PAUSE_MILLIS);
        return time;
    }
}
