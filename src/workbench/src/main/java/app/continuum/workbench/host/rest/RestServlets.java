package app.continuum.workbench.host.rest;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.host.osgi.Plugin;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Makes Jersey servlets of REST resources. */
public final class RestServlets {
    // Jersey warns of every resource that is registered as an object, which is how Spring's objects are registered
    private static final Logger PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        PROVIDERS.setLevel(Level.SEVERE);
    }

    private RestServlets() {}

    /** The product's own resources, which check for themselves. */
    public static HttpServlet ofProduct(Collection<Object> resources) {
        return new RestServlet(config(resources));
    }

    /** The app's resources in these packages, or anywhere in the app where none is named. */
    public static HttpServlet ofApp(Plugin app, List<String> packages) {
        List<Object> resources = new ArrayList<>();
        for (String name : packages.isEmpty() ? List.of("") : packages) {
            for (String className : app.classes(name)) {
                Class<?> type = app.load(className);
                if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
                    resources.add(app.create(type));
                }
            }
        }
        if (resources.isEmpty()) {
            throw new StartFailure("The app has no REST resource in " + packages);
        }
        return new RestServlet(config(resources).register(new AccessCheck()).register(new XsrfCheck()));
    }

    private static ResourceConfig config(Collection<Object> resources) {
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new JsonMapper());
        config.register(new MalformedJson());
        config.register(new UnexpectedErrors());
        resources.forEach(config::register);
        return config;
    }
}
