package app.continuum.workbench.nodes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another process that is a node, has a lock, and never gives it back. */
final class LockHolder {
    static final int NODE = 9;
    static final String LOCK = "kept";
    private static final String READY = "locked";

    private LockHolder() {}

    /** The process's own. */
    public static void main(String[] arguments) throws InterruptedException {
        Node node = Nodes.open(Path.of(arguments[0]), NodeOptions.onPostgres(NODE), false);
        node.cluster().locks().getLockForName(LOCK).lock();
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }

    /** Starts it, and waits until it has the lock. */
    static Process start(Path home) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        home.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = process.inputReader().readLine();
        if (!READY.equals(line)) {
            process.destroyForcibly();
            throw new IllegalStateException("The other node does not start: " + line);
        }
        return process;
    }
}
