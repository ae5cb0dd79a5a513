package app.continuum.workbench.jira;

import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.host.storage.PluginTables;
import app.continuum.workbench.jira.actions.ActionServlet;
import app.continuum.workbench.jira.actions.EditActions;
import app.continuum.workbench.jira.actors.Automation;
import app.continuum.workbench.jira.bulk.BulkActions;
import app.continuum.workbench.jira.forms.FormActions;
import app.continuum.workbench.jira.importing.HistoryImport;
import app.continuum.workbench.jira.jobs.Scheduler;
import app.continuum.workbench.jira.mail.PostOffice;
import app.continuum.workbench.jira.move.MoveActions;
import app.continuum.workbench.jira.people.Groups;
import app.continuum.workbench.jira.people.JiraAccounts;
import app.continuum.workbench.jira.people.People;
import app.continuum.workbench.jira.people.Preferences;
import app.continuum.workbench.jira.rest.ActorsResource;
import app.continuum.workbench.jira.rest.MailResource;
import app.continuum.workbench.jira.rest.PeopleResource;
import app.continuum.workbench.jira.rest.Resources;
import app.continuum.workbench.jira.store.Database;
import app.continuum.workbench.jira.tasks.BackgroundTasks;
import app.continuum.workbench.jira.web.Frame;
import app.continuum.workbench.jira.wizard.Steps;
import app.continuum.workbench.nodes.Node;
import java.nio.file.Path;
import java.util.Set;

/** The workbench's Jira: its data opened, its services published, its REST and actions in place, not yet answering. */
public final class JiraProduct implements AutoCloseable {
    private final Database database;
    private final Product product;
    private final JiraModel model;
    private final ActionServlet actions;
    private final Scheduler scheduler;
    private final BackgroundTasks tasks;
    private final Automation automation;
    private final PostOffice postOffice = PostOffice.open();

    private JiraProduct(Database database, Product product, JiraModel model) {
        this.database = database;
        this.product = product;
        this.model = model;
        this.actions = EditActions.of(model);
        this.scheduler = new Scheduler(database);
        this.tasks = new BackgroundTasks(product.accounts());
        Steps steps = new Steps(actions, model, new Frame(product));
        FormActions.add(steps);
        BulkActions.add(steps, tasks);
        MoveActions.add(steps);
        this.automation = new Automation(model);
    }

    /** Opens the data below the home, seeding it when it is empty; the product is started by whoever opens it. */
    public static JiraProduct open(Path home, int port, JiraOptions options) {
        return open(Node.alone(home), port, options);
    }

    /** The same on one of several nodes, of which no other may be starting. */
    public static JiraProduct open(Node node, int port, JiraOptions options) {
        Database database = Database.open(node.databases());
        People people = new People(database);
        Groups groups = new Groups(database, people);
        Product product = new Product("jira", node, port, new JiraAccounts(people, groups, new Preferences(database)));
        JiraModel model = new JiraModel(
                database,
                people,
                groups,
                product::baseUrl,
                product.events()::publish,
                options.eventsBeforeCommit(),
                () -> product.modules().validators());
        JiraProduct jira = new JiraProduct(database, product, model);
        jira.fill(node.home(), options);
        new JiraServices(model, jira.scheduler, jira.postOffice.queue(), product::baseUrl).publish(product);
        Resources.add(product, model, options);
        product.rest(
                "/workbench/1.0",
                Set.of(
                        new ActorsResource(model, jira.automation),
                        new MailResource(model, jira.postOffice),
                        new PeopleResource(model)));
        product.events().register(jira.automation);
        product.servlet("*.jspa", jira.actions);
        return jira;
    }

    private void fill(Path home, JiraOptions options) {
        String wanted = options.importFile()
                .map(file -> file.toAbsolutePath() + (options.shiftToToday() ? ", shifted to today" : ""))
                .orElse("");
        if (database.isEmpty()) {
            options.importFile().ifPresentOrElse(file -> importHistory(file, options.shiftToToday()), model::seed);
            database.originated(wanted);
        } else if (!wanted.isEmpty() && !wanted.equals(database.origin())) {
            throw new StartFailure(home + " holds other data already; start over with --fresh to import");
        }
    }

    private void importHistory(Path file, boolean shiftToToday) {
        new HistoryImport(database).run(file, shiftToToday);
        model.reload();
    }

    /** The host's side: pages and REST can be added to it before it is started. */
    public Product product() {
        return product;
    }

    /** The tables of the apps, which can be made unreachable; after the start. */
    public PluginTables tables() {
        return product.tables();
    }

    /** The tables of the product itself. */
    Database database() {
        return database;
    }

    /** Whether this is the default agency, for which no node has configured the app yet. */
    public boolean awaitsConfiguration() {
        return database.awaitsConfiguration();
    }

    /** Notes that it is configured; what its people were mailed about that is thrown away, so that the mailbox begins empty. */
    public void configured() {
        postOffice.clear();
        database.configured();
    }

    /** What pages are built on. */
    public JiraModel model() {
        return model;
    }

    /** The mail queue, the mail server and the mailbox. */
    public PostOffice postOffice() {
        return postOffice;
    }

    /** What answers {@code *.jspa}; pages add their own. */
    public ActionServlet actions() {
        return actions;
    }

    @Override
    public void close() {
        scheduler.close();
        automation.close();
        product.close();
        tasks.close();
        postOffice.close();
        database.close();
    }
}
