package app.continuum.verify;

import java.util.Arrays;

/**
 * The versions a bundle is content with, in OSGi's spelling: {@code [2.15,3)}, or a version and everything after it. Only the three numbers count.
 */
record VersionRange(String text) {

    boolean includes(String version) {
        if (text.isEmpty()) {
            return true;
        }
        boolean range = text.startsWith("[") || text.startsWith("(");
        String[] ends = range ? text.substring(1, text.length() - 1).split(",", -1) : new String[] {text};
        int low = compare(version, ends[0]);
        if (low < 0 || (low == 0 && text.startsWith("("))) {
            return false;
        }
        if (ends.length == 1) {
            return true;
        }
        int high = compare(version, ends[1]);
        return high < 0 || (high == 0 && text.endsWith("]"));
    }

    private static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String version) {
        int[] numbers = new int[3];
        String[] parts = version.strip().split("[.\\-]", -1);
        for (int each = 0; each < numbers.length && each < parts.length; each++) {
            numbers[each] = parts[each].matches("\\d{1,9}") ? Integer.parseInt(parts[each]) : 0;
        }
        return numbers;
    }
}
