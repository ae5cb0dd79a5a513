package app.continuum.workbench.host.rest;

import jakarta.servlet.http.HttpServlet;
import java.util.Set;
import org.glassfish.jersey.jackson.internal.jackson.jaxrs.json.JacksonJsonProvider;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** Makes Jersey servlets of REST resources. */
public final class RestServlets {
    private RestServlets() {}

    /** The product's own resources, which check for themselves. */
    public static HttpServlet ofProduct(Set<Object> resources) {
        return new ServletContainer(config(resources));
    }

    static ResourceConfig config(Set<Object> resources) {
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonJsonProvider.class);
        config.register(new JsonMapper());
        config.register(new MalformedJson());
        config.register(new UnexpectedErrors());
        resources.forEach(config::register);
        return config;
    }
}
