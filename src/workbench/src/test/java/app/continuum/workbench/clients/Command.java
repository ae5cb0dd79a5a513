package app.continuum.workbench.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end; what it says stays in its folder as {@code NAME.out} and {@code NAME.err}. */
record Command(List<String> words, Map<String, String> environment, String name) {
    /** Runs it in a folder; when it takes too long it is stopped, and that is a failure. */
    Outcome run(Path folder, Duration atMost) throws IOException {
        Path out = folder.resolve(name + ".out");
        Path err = folder.resolve(name + ".err");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " takes longer than " + atMost);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), Files.readAllLines(out), Files.readString(err));
    }

    /** How it ended and what it said. */
    record Outcome(int exit, List<String> lines, String errors) {}
}
