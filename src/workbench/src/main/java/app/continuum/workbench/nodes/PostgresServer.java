package app.continuum.workbench.nodes;

import app.continuum.workbench.host.StartFailure;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL of one home: whoever comes first starts it, others join it, and the last one stops it. */
final class PostgresServer {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int STOPS_WITHIN_SECONDS = 10;
    private final Path folder;
    private final Path lockFile;
    private @Nullable EmbeddedPostgres started;

    private PostgresServer(Path home) {
        this.folder = home.resolve("postgres");
        this.lockFile = home.resolve("postgres.lock");
    }

    /** The server with its data below that home. */
    static PostgresServer in(Path home) {
        try {
            Files.createDirectories(home);
            return new PostgresServer(home.toRealPath());
        } catch (IOException e) {
            throw new StartFailure("The home cannot be written: " + home.toAbsolutePath(), e);
        }
    }

    /** Where the server answers, which is started unless it runs. */
    String url() {
        try (FileChannel turn = turn()) {
            turn.lock();
            Optional<Running> running = Running.in(folder);
            return url(running.isPresent() ? running.get().port() : start());
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new StartFailure(
                    "PostgreSQL does not start; give one that runs by --db-url, or go without --db (" + e.getMessage()
                            + ")",
                    e);
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    private int start() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                // sorts and compares as H2 does
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .start();
        started = server;
        return server.getPort();
    }

    /** Stops the server unless another node is on it. */
    void stopAfterTheLast() {
        try (FileChannel turn = turn()) {
            turn.lock();
            Optional<Running> running = Running.in(folder);
            if (running.isPresent()) {
                Running server = running.get();
                if (NodeSession.whileNobodyIsThere(url(server.port()), () -> stop(server))) {
                    server.process().onExit().get(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
                }
            }
        } catch (IOException | ExecutionException | TimeoutException e) {
            LOG.warn("PostgreSQL does not stop: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(Running server) {
        EmbeddedPostgres own = started;
        if (own == null) {
            server.process().destroy();
            return;
        }
        try {
            own.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel turn() throws IOException {
        return FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** A server that runs, as it says in its folder. */
    private record Running(ProcessHandle process, int port) {
        private static final int LINE_OF_PORT = 3;

        static Optional<Running> in(Path folder) throws IOException {
            Path file = folder.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            int port = Integer.parseInt(lines.get(LINE_OF_PORT).strip());
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(process -> answers(port))
                    .map(process -> new Running(process, port));
        }

        private static boolean answers(int port) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException nobody) {
                return false;
            }
        }
    }
}
