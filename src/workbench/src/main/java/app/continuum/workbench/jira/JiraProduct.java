package app.continuum.workbench.jira;

import app.continuum.workbench.host.Product;
import app.continuum.workbench.jira.people.Groups;
import app.continuum.workbench.jira.people.JiraAccounts;
import app.continuum.workbench.jira.people.People;
import app.continuum.workbench.jira.rest.Resources;
import app.continuum.workbench.jira.store.Database;
import java.nio.file.Path;

/** The workbench's Jira: its data opened, its services published, its REST and actions in place, not yet answering. */
public final class JiraProduct implements AutoCloseable {
    private final Database database;
    private final Product product;
    private final JiraModel model;

    private JiraProduct(Database database, Product product, JiraModel model) {
        this.database = database;
        this.product = product;
        this.model = model;
    }

    /** Opens the data below the home, seeding it when it is empty; the product is started by whoever opens it. */
    public static JiraProduct open(Path home, int port, JiraOptions options) {
        Database database = Database.open(home);
        People people = new People(database);
        Groups groups = new Groups(database);
        Product product = new Product("jira", home, port, new JiraAccounts(people, groups));
        JiraModel model = new JiraModel(
                database, people, groups, product::baseUrl, product.events()::publish, options.eventsBeforeCommit());
        JiraProduct jira = new JiraProduct(database, product, model);
        jira.seed();
        new JiraServices(model, product::baseUrl).publish(product);
        Resources.add(product, model);
        return jira;
    }

    private void seed() {
        if (database.isEmpty()) {
            model.seed();
        }
    }

    /** The host's side: pages and REST can be added to it before it is started. */
    public Product product() {
        return product;
    }

    /** What pages are built on. */
    public JiraModel model() {
        return model;
    }

    @Override
    public void close() {
        product.close();
        database.close();
    }
}
