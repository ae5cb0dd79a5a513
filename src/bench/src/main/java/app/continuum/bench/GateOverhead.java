package app.continuum.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** The time the app adds to an edit: the same requests, in turn, to a Jira with the app and to one without. */
public final class GateOverhead {
    private static final int WARM_UP = 4_000;
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
        Edit unguarded = edit("am", "ACME-1", "description", SAVED);
        Edit owners = edit("producer", "ACME-2", "duedate", SAVED);
        Edit counterparts = edit("am", "ACME-3", "duedate", REFUSED);
        for (Edit edit : List.of(unguarded, owners, counterparts)) {
            compare(WARM_UP, 0, with, without, edit);
        }
        for (int pause : new int[] {0, PAUSE_MILLIS}) {
            System.out.println(pause == 0 ? "One edit after the other:" : "Edits " + pause + " ms apart:");
            tell("the same twice, without the app", pause, without, unguarded);
            tell("a field nobody guards", pause, with, unguarded);
            tell("a guarded field, by its owner", pause, with, owners);
            tell("a guarded field, by the counterpart, beside an edit Jira refuses itself", pause, with, counterparts);
        }
    }

    private void tell(String what, int pause, String one, Edit edit) throws IOException, InterruptedException {
        long[][] times = compare(pairs, pause, one, without, edit);
        System.out.printf(
                Locale.ROOT,
                "  %s (%d pairs): without %.3f ms median, %.3f ms p90; added %s median, %s p90%n",
                what,
                pairs,
                TimeAdded.quantile(MEDIAN, times[1]) / 1e6,
                TimeAdded.quantile(P90, times[1]) / 1e6,
                TimeAdded.at(MEDIAN, times[0], times[1]),
                TimeAdded.at(P90, times[0], times[1]));
    }

    private record Edit(String account, String issue, IntFunction<String> body, int status) {}

    private static Edit edit(String account, String issue, String field, int status) {
        IntFunction<String> value = field.equals("duedate")
                ? i -> String.format(Locale.ROOT, "2027-%02d-%02d", 1 + i % 12, 1 + i / 12 % 28)
                : i -> "Text number " + i;
        return new Edit(account, issue, i -> "{\"fields\":{\"" + field + "\":\"" + value.apply(i) + "\"}}", status);
    }

    /** The times of the one and of the other in nanoseconds, asked in turn, each first every other time; the one refuses what the other is asked to refuse for a reason of its own, where the status is not that of something saved. */
    private long[][] compare(int count, int pause, String one, String other, Edit edit)
            throws IOException, InterruptedException {
        long[] ones = new long[count];
        long[] others = new long[count];
        for (int i = 0; i < count; i++) {
            String mine = edit.body().apply(2 * i);
            String theirs = edit.status() == REFUSED
                    ? "{\"fields\":{\"duedate\":\"no day " + i + "\"}}"
                    : edit.body().apply(2 * i + 1);
            if (i % 2 == 0) {
                ones[i] = send(one, edit, mine, pause);
                others[i] = send(other, edit, theirs, pause);
            } else {
                others[i] = send(other, edit, theirs, pause);
                ones[i] = send(one, edit, mine, pause);
            }
        }
        return new long[][] {ones, others};
    }

    private long send(String base, Edit edit, String body, int pause) throws IOException, InterruptedException {
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
        Thread.sleep(pause);
        return time;
    }
}
