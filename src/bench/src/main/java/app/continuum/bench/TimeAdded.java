package app.continuum.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/** How much longer one set of requests took than another, at some share of them, with an interval of 95 % by resampling; in milliseconds. */
record TimeAdded(double added, double low, double high) {
    private static final int SAMPLES = 2_000;
    private static final double NANOS = 1e6;

    static TimeAdded at(double share, long[] with, long[] without) {
        SplittableRandom random = new SplittableRandom(20_261_123);
        double[] differences = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            differences[i] = quantile(share, resampled(with, random)) - quantile(share, resampled(without, random));
        }
        Arrays.sort(differences);
        return new TimeAdded(
                (quantile(share, with) - quantile(share, without)) / NANOS,
                differences[SAMPLES * 25 / 1_000] / NANOS,
                differences[SAMPLES * 975 / 1_000] / NANOS);
    }

    private static long[] resampled(long[] times, SplittableRandom random) {
        long[] sample = new long[times.length];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = times[random.nextInt(times.length)];
        }
        return sample;
    }

    static double quantile(double share, long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%+.3f ms [%+.3f, %+.3f]", added, low, high);
    }
}
