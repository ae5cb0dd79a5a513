package app.continuum.workbench.jira.mail;

import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Consumer;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes in everything, on this machine only; stopped and started again it has the same port. */
public final class SmtpServer {
    private final BasicMessageListener listener;
    private Optional<SMTPServer> running = Optional.empty();
    private int port;

    SmtpServer(Consumer<byte[]> inbox) {
        this.listener = (context, from, to, message) -> inbox.accept(message);
    }

    /** Takes in mails from now on. */
    public synchronized void start() {
        if (running.isEmpty()) {
            SMTPServer server = SMTPServer.port(port)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .softwareName("Workbench")
                    .messageHandler(listener)
                    .build();
            server.start();
            port = server.getPortAllocated();
            running = Optional.of(server);
        }
    }

    /** Takes in no mail any more: nobody answers at its port. */
    public synchronized void stop() {
        running.ifPresent(SMTPServer::stop);
        running = Optional.empty();
    }

    /** Whether it takes in mails. */
    public synchronized boolean isRunning() {
        return running.isPresent();
    }

    /** Where it answers, or did. */
    public synchronized int port() {
        return port;
    }
}
