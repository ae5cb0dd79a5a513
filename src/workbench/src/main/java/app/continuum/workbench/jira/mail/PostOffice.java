package app.continuum.workbench.jira.mail;

/** All of a workbench's mail: from the queue by a real connection to the server, and from there into the mailbox, whoever it is for. */
public final class PostOffice implements AutoCloseable {
    private final Mailbox mailbox = new Mailbox();
    private final SmtpServer server = new SmtpServer(mailbox::take);
    private final OutgoingMail queue = new OutgoingMail(new Carrier(server::port));

    private PostOffice() {}

    /** Starts the server on a free port, and the queue. */
    public static PostOffice open() {
        PostOffice office = new PostOffice();
        office.server.start();
        office.queue.start();
        return office;
    }

    /** What apps put their mails on. */
    public OutgoingMail queue() {
        return queue;
    }

    /** The server, which can be stopped and started again. */
    public SmtpServer server() {
        return server;
    }

    /** What has arrived. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Throws away every mail, sent and not sent. */
    public void clear() {
        queue.clear();
        mailbox.clear();
    }

    @Override
    public void close() {
        queue.close();
        server.stop();
    }
}
