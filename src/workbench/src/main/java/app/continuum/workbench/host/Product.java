package app.continuum.workbench.host;

import app.continuum.workbench.host.i18n.Messages;
import app.continuum.workbench.host.modules.Enabling;
import app.continuum.workbench.host.osgi.Plugin;
import app.continuum.workbench.host.osgi.ProductFramework;
import app.continuum.workbench.host.rest.RestServlets;
import app.continuum.workbench.host.storage.PluginTables;
import app.continuum.workbench.host.velocity.LateTemplates;
import app.continuum.workbench.host.web.Doors;
import app.continuum.workbench.host.web.PluginFilters;
import app.continuum.workbench.host.web.PluginServlets;
import app.continuum.workbench.host.web.WebServer;
import app.continuum.workbench.nodes.Node;
import app.continuum.workbench.sal.Caches;
import app.continuum.workbench.sal.Events;
import app.continuum.workbench.sal.LoginAddress;
import app.continuum.workbench.sal.WebSudo;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One product: its port, what it offers the app, its own pages and REST, and the app once it is started. */
public final class Product implements AutoCloseable {
    private final String name;
    private final Node node;
    private final Accounts accounts;
    private final WebServer web;
    private final Events events = new Events();
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Decorator decorator = this::plain;
    private @Nullable Plugin app;
    private @Nullable PluginModules modules;
    private @Nullable PluginTables tables;

    /** Takes the port, any free one for 0; the name is {@code jira} or {@code confluence}. */
    public Product(String name, Path home, int port, Accounts accounts) {
        this(name, Node.alone(home), port, accounts);
    }

    /** The same on one of several nodes. */
    public Product(String name, Node node, int port, Accounts accounts) {
        this.name = name;
        this.node = node;
        this.accounts = accounts;
        this.web = WebServer.bind(port, "/" + name);
    }

    /** {@code jira} or {@code confluence}. */
    public String name() {
        return name;
    }

    /** {@code Jira} or {@code Confluence}. */
    public String displayName() {
        return isJira() ? "Jira" : "Confluence";
    }

    /** Where the workbench keeps its data; this product's lies in a folder of the product's name. */
    public Path home() {
        return node.home();
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

    /** The path of the page to log in. */
    public String loginPage() {
        return isJira() ? "/login.jsp" : "/login.action";
    }

    /** The path of the page to log out. */
    public String logoutPage() {
        return isJira() ? "/secure/Logout.jspa" : "/logout.action";
    }

    /** The path of the page that asks administrators for their password again. */
    public String webSudoPage() {
        return isJira() ? "/secure/admin/WebSudoAuthenticate.jspa" : "/authenticate.action";
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
        web.servlet(servlet, pattern);
    }

    /** Adds REST resources of the product itself under {@code /rest} and that path ({@code /api/2}); before the start. */
    public void rest(String path, Set<Object> resources) {
        web.servlet(RestServlets.ofProduct(resources), "/rest" + path + "/*");
    }

    /** Says how pages of the app's servlets are dressed; before the start. */
    public void decorator(Decorator dressing) {
        decorator = dressing;
    }

    /** Loads the app, enables its modules, and begins to answer. */
    public void start(Path shippedJar) {
        PluginTables opened = new PluginTables(node.databases().open(name, "activeobjects"));
        tables = opened;
        LoginAddress login = new LoginAddress(baseUrl() + loginPage());
        Enabling.Place place = new Enabling.Place(
                name, web, new PluginServlets(login), new PluginFilters(), new Messages(), new LateTemplates(), opened);
        open.push(place.tables());
        ProductFramework framework =
                ProductFramework.start(name, home().resolve(name).resolve("osgi"));
        open.push(framework);
        shared(place, login);
        services.forEach(framework::publish);
        framework.publishEach(ActiveObjects.class, place.tables());
        Plugin installed = framework.install(shippedJar);
        app = installed;
        modules = Enabling.of(installed, place);
        web.servlet(place.servlets(), "/plugins/servlet/*");
        Doors.open(
                web,
                this,
                place.filters(),
                (decoration, page, request, response) -> decorator.decorate(decoration, page, request, response));
        web.start();
    }

    /** The app as it runs, for what cannot be asked of it over HTTP; after the start. */
    public Plugin app() {
        if (app == null) {
            throw new IllegalStateException(displayName() + " has not started");
        }
        return app;
    }

    /** The tables of the apps; after the start. */
    public PluginTables tables() {
        if (tables == null) {
            throw new IllegalStateException(displayName() + " has not started");
        }
        return tables;
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
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(displayName() + " does not stop", e);
            }
        }
    }

    private boolean isJira() {
        return name.equals("jira");
    }

    private void shared(Enabling.Place place, LoginAddress login) {
        publish(EventPublisher.class, events);
        publish(CacheManager.class, new Caches(node.cluster()));
        publish(ClusterLockService.class, node.cluster().locks());
        publish(ThreadLocalDelegateExecutorFactory.class, delegate -> delegate);
        publish(LoginUriProvider.class, login);
        publish(WebSudoManager.class, new WebSudo(webSudoPage()));
        publish(I18nResolver.class, place.messages());
        publish(TemplateRenderer.class, place.templates());
    }

    private String plain(String decoration, Page page, HttpServletRequest request, HttpServletResponse response) {
        Page dressed = new Page(
                page.title(),
                page.head() + modules().resourceTags("atl.general", decoration),
                page.navigation(),
                "<main class=\"aui-page-panel\" role=\"main\">" + page.content() + "</main>");
        return Html.frame(displayName(), request, response, dressed);
    }
}
