package app.continuum.bench.inbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many milliseconds one request took, again and again, as somebody on the same machine sees it: the server's time, and that of HTTP on the loopback.
 *
 * @param first the first one after the start
 * @param median of those that count, as are the others
 */
record Timed(String what, double first, double median, double p90, double p99) {
    private static final int WARM_UP = 300;
    private static final double NANOS = 1e6;

    /** What is asked, and by whom. */
    record Question(String what, String account, URI address) {
        double millis(HttpClient http) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + account + "-token")
                    .build();
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            double time = (System.nanoTime() - start) / NANOS;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return time;
        }
    }

    /** Asks each once, then all in turn until everything is warm, and then all in turn as often as is wanted. */
    static List<Timed> all(HttpClient http, List<Question> questions, int times)
            throws IOException, InterruptedException {
        double[] first = new double[questions.size()];
        double[][] warm = new double[questions.size()][times];
        for (int i = 0; i < first.length; i++) {
            first[i] = questions.get(i).millis(http);
        }
        for (int round = -WARM_UP; round < times; round++) {
            for (int i = 0; i < first.length; i++) {
                double time = questions.get(i).millis(http);
                if (round >= 0) {
                    warm[i][round] = time;
                }
            }
        }
        List<Timed> timed = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            Arrays.sort(warm[i]);
            timed.add(new Timed(
                    questions.get(i).what(), first[i], at(0.5, warm[i]), at(0.9, warm[i]), at(0.99, warm[i])));
        }
        return timed;
    }

    private static double at(double share, double[] sorted) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }
}
