package app.continuum.workbench.host;

import app.continuum.workbench.host.rest.RestServlets;
import app.continuum.workbench.host.web.Doors;
import app.continuum.workbench.host.web.WebServer;
import app.continuum.workbench.sal.Events;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One product: its port, what it offers the app, its own pages and REST, and the app once it is started. */
public final class Product implements AutoCloseable {
    private final String name;
    private final Path home;
    private final Accounts accounts;
    private final WebServer web;
    private final Events events = new Events();
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    private @Nullable PluginModules modules;

    /** Takes the port, any free one for 0; the name is {@code jira} or {@code confluence}. */
    public Product(String name, Path home, int port, Accounts accounts) {
        this.name = name;
        this.home = home;
        this.accounts = accounts;
        this.web = WebServer.bind(port, "/" + name);
    }

    /** {@code jira} or {@code confluence}. */
    public String name() {
        return name;
    }

    /** {@code Jira} or {@code Confluence}. */
    public String displayName() {
        return name.equals("jira") ? "Jira" : "Confluence";
    }

    /** Where the workbench keeps its data; this product's lies in a folder of the product's name. */
    public Path home() {
        return home;
    }

    /** The people of this product. */
    public Accounts accounts() {
        return accounts;
    }

    /** The address, without a slash at its end. */
    public String baseUrl() {
        return "http://localhost:" + web.port() + contextPath();
    }

    /** {@code /jira} or {@code /confluence}. */
    public String contextPath() {
        return "/" + name;
    }

    /** Where the product tells the app what happened. */
    public Events events() {
        return events;
    }

    /** Offers the app a service; before the start. */
    public <T> void publish(Class<T> type, T service) {
        services.put(type, service);
    }

    /** Adds a page or an action of the product itself; before the start. */
    public void servlet(String pattern, HttpServlet servlet) {
        servlets.put(pattern, servlet);
    }

    /** Adds REST resources of the product itself under {@code /rest} and that path ({@code /api/2}); before the start. */
    public void rest(String path, Set<Object> resources) {
        servlets.put("/rest" + path + "/*", RestServlets.ofProduct(resources));
    }

    /** Loads the app, enables its modules, and begins to answer. */
    public void start(Path shippedJar) {
        Doors.open(web, this);
        servlets.forEach(web::servlet);
        web.start();
    }

    /** What the app adds to this product's screens; after the start. */
    public PluginModules modules() {
        if (modules == null) {
            throw new IllegalStateException(displayName() + " has not started");
        }
        return modules;
    }

    @Override
    public void close() {
        web.close();
    }
}
