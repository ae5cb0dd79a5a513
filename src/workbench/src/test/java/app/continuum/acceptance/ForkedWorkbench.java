package app.continuum.acceptance;

import app.continuum.shipped.ShippedJar;
import app.continuum.workbench.jira.Client;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The workbench in a Java of its own, with a class path of its own. */
final class ForkedWorkbench implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("(Jira|Confluence) +(http\\S+)");

    private static final Pattern DATABASE = Pattern.compile("PostgreSQL +(\\S+)");

    private final Process process;
    private final Path log;

    private ForkedWorkbench(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it on free ports, with more options, and waits until it is ready. */
    static ForkedWorkbench start(String classPath, Path home, String... options)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(home, "forked", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                // as ./run has it: it starts in two thirds of the time
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "app.continuum.workbench.Main",
                "--app",
                ShippedJar.path().toString(),
                "--home",
                home.toString(),
                "--jira-port",
                "0",
                "--confluence-port",
                "0"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        ForkedWorkbench forked = new ForkedWorkbench(process, log);
        try {
            forked.awaitReady();
            return forked;
        } catch (IllegalStateException failure) {
            forked.close();
            throw failure;
        }
    }

    private void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!log().contains("READY")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The workbench does not start: " + log());
            }
            Thread.sleep(50);
        }
    }

    /** Everything it has said. */
    String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    Client as(String account) {
        return new Client(address("Jira"), account);
    }

    /** Confluence, as somebody who is not logged in. */
    Client confluence() {
        return new Client(address("Confluence"), "");
    }

    /** Where other nodes find its PostgreSQL. */
    String databaseUrl() {
        return DATABASE.matcher(log()).results().findFirst().orElseThrow().group(1);
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private String address(String product) {
        return ADDRESS.matcher(log())
                .results()
                .filter(found -> found.group(1).equals(product))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
