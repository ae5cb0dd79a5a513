package app.continuum.bench.inbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

/**
 * How many milliseconds one request took, again and again, as somebody on the same machine sees it: the server's time, and that of HTTP on the loopback.
 *
 * @param first the first one after the start
 * @param median of those that count, as are the others
 */
record Timed(String what, double first, double median, double p90, double p99) {
    private static final int WARM_UP = 300;
    private static final double NANOS = 1e6;

    /** Asks once, warms up, and asks as often as is wanted. */
    static Timed of(HttpClient http, String what, String account, URI address, int times)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + account + "-token")
                .build();
        long first = time(http, request);
        for (int i = 0; i < WARM_UP; i++) {
            time(http, request);
        }
        long[] warm = new long[times];
        for (int i = 0; i < times; i++) {
            warm[i] = time(http, request);
        }
        Arrays.sort(warm);
        return new Timed(what, first / NANOS, at(0.5, warm), at(0.9, warm), at(0.99, warm));
    }

    private static long time(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        long time = System.nanoTime() - start;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return time;
    }

    private static double at(double share, long[] sorted) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / NANOS;
    }
}
