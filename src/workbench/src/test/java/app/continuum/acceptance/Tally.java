package app.continuum.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What was counted while faults were tried, as a table for people and as JSON for scripts. */
final class Tally {
    private final Map<String, Long> counts = new LinkedHashMap<>();

    /** Begins to count something, so that it is told of where there was none. */
    Tally of(String... names) {
        for (String name : names) {
            add(name, 0);
        }
        return this;
    }

    synchronized void add(String name, long more) {
        counts.merge(name, more, Long::sum);
    }

    synchronized void highest(String name, long value) {
        counts.merge(name, value, Math::max);
    }

    synchronized long get(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** The rows of a table in Markdown. */
    private synchronized String rows() {
        return counts.entrySet().stream()
                .map(one -> "| " + one.getKey() + " | " + one.getValue() + " |\n")
                .collect(Collectors.joining());
    }

    /** Writes {@code <name>.md} and {@code <name>.json} into a folder. */
    void write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), "| Counted | |\n|---|---:|\n" + rows());
        synchronized (this) {
            new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(folder.resolve(name + ".json").toFile(), counts);
        }
    }
}
