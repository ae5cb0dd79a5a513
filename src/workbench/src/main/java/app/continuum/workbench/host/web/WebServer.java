package app.continuum.workbench.host.web;

import app.continuum.workbench.host.StartFailure;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** One Jetty on one port of this machine, with one product's context. */
public final class WebServer implements AutoCloseable {
    private static final int THREADS = 32;
    private final Server server;
    private final ServerConnector connector;
    /** Bytes of a form at most, as Tomcat has it. */
    private static final int TOMCATS_LARGEST_FORM = 2 * 1024 * 1024;

    private final ServletContextHandler context;

    private WebServer(Server server, ServerConnector connector, ServletContextHandler context) {
        this.server = server;
        this.connector = connector;
        this.context = context;
    }

    /** Takes the port, or any free one for 0; answers nothing yet. */
    public static WebServer bind(int port, String contextPath) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setName(contextPath.substring(1));
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        // Tomcat takes doubled slashes, matrix parameters and encoded characters; so must its stand-in
        http.setUriCompliance(UriCompliance.from(EnumSet.of(
                UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
                UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
        context.setContextPath(contextPath);
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        context.setMaxFormContentSize(TOMCATS_LARGEST_FORM);
        server.setHandler(new TomcatPaths(context));
        try {
            connector.open();
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " is taken; choose another with --" + contextPath.substring(1) + "-port", e);
        }
        return new WebServer(server, connector, context);
    }

    /** The port this server has. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Adds a filter behind those that were added before. */
    public void filter(Filter filter) {
        FilterHolder holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        context.addFilter(holder, "/*", EnumSet.allOf(DispatcherType.class));
    }

    /** Adds a servlet under one or more patterns. */
    public void servlet(Servlet servlet, String... patterns) {
        ServletHolder holder = new ServletHolder(servlet);
        // what cannot start has to end the start, not the first request
        holder.setInitOrder(1);
        for (String pattern : patterns) {
            context.addServlet(holder, pattern);
        }
    }

    /** The context the product's servlets share. */
    public ServletContext servletContext() {
        return context.getServletContext();
    }

    /** Begins to answer. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new StartFailure("The web server does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not stop", e);
        }
    }
}
