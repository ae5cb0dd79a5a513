package app.continuum.workbench;

import app.continuum.workbench.confluence.ConfluenceProduct;
import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.jira.JiraProduct;
import app.continuum.workbench.jira.importing.ExportFile;
import app.continuum.workbench.jira.web.JiraPages;
import app.continuum.workbench.nodes.Node;
import app.continuum.workbench.nodes.Nodes;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;

/** A Jira and a Confluence that run the shipped jar, from their start to their end. */
public final class Workbench implements AutoCloseable {
    private final Deque<AutoCloseable> open;
    private final JiraProduct jira;
    private final String jiraUrl;
    private final String confluenceUrl;
    private final Optional<String> databaseUrl;

    private Workbench(
            Deque<AutoCloseable> open,
            JiraProduct jira,
            String jiraUrl,
            String confluenceUrl,
            Optional<String> databaseUrl) {
        this.open = open;
        this.jira = jira;
        this.jiraUrl = jiraUrl;
        this.confluenceUrl = confluenceUrl;
        this.databaseUrl = databaseUrl;
    }

    /** Starts both, and configures the app for the default agency the first time. */
    public static Workbench start(WorkbenchOptions options) {
        // before anything is deleted to start over
        options.jira().importFile().map(ExportFile::new).ifPresent(ExportFile::check);
        Deque<AutoCloseable> open = new ArrayDeque<>();
        try {
            Node node = Nodes.open(options.home(), options.node(), options.fresh());
            open.push(node);
            // after the node, which is refused where starting over would take data from others
            Home home = Home.prepare(node.home(), options.fresh());
            Lock turn = node.cluster().locks().getLockForName("start");
            turn.lock();
            try {
                return start(options, home, node, open);
            } finally {
                turn.unlock();
            }
        } catch (RuntimeException e) {
            close(open);
            throw e;
        }
    }

    private static Workbench start(WorkbenchOptions options, Home home, Node node, Deque<AutoCloseable> open) {
        JiraProduct jira = JiraProduct.open(node, options.jiraPort(), options.jira());
        open.push(jira);
        JiraPages.add(jira.model(), jira.product(), jira.actions(), jira.postOffice());
        ConfluenceProduct confluence = ConfluenceProduct.open(
                node.home(),
                options.confluencePort(),
                jira.product().accounts(),
                jira.product().baseUrl());
        open.push(confluence);
        startBoth(jira.product(), confluence.product(), options.app());
        if (!home.isConfigured() && jira.awaitsConfiguration()) {
            DefaultConfiguration.load(jira.product().baseUrl());
            jira.configured();
        }
        return new Workbench(
                open, jira, jira.product().baseUrl(), confluence.product().baseUrl(), node.url());
    }

    /** The Jira, for what cannot be asked of it over HTTP. */
    public JiraProduct jira() {
        return jira;
    }

    /** Where Jira is, without a slash at its end. */
    public String jiraUrl() {
        return jiraUrl;
    }

    /** Where Confluence is, without a slash at its end. */
    public String confluenceUrl() {
        return confluenceUrl;
    }

    /** Where other nodes find the PostgreSQL of this home; none where it has none. */
    public Optional<String> databaseUrl() {
        return databaseUrl;
    }

    @Override
    public void close() {
        close(open);
    }

    private static void startBoth(Product jira, Product confluence, Path app) {
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> confluence.start(app));
        try {
            jira.start(app);
        } finally {
            // also where Jira fails, since nothing can be closed while it is still starting
            other.exceptionally(failure -> null).join();
        }
        try {
            other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }

    private static void close(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("The workbench does not stop", e);
            }
        }
    }
}
