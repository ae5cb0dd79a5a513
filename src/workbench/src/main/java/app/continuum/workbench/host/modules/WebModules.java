package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.host.osgi.Plugin;
import app.continuum.workbench.host.rest.RestServlets;
import app.continuum.workbench.host.web.PluginFilters;
import app.continuum.workbench.host.web.PluginServlets;
import app.continuum.workbench.host.web.Settings;
import app.continuum.workbench.host.web.WebServer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Enables REST resources, servlets and filters. */
record WebModules(Plugin app, WebServer web, PluginServlets servlets, PluginFilters filters) {
    private static final int WEIGHT = 100;

    void rest(Element module) {
        String path = slashed(Xml.required(module, "path"));
        String version = Xml.required(module, "version");
        HttpServlet servlet = RestServlets.ofApp(app, Xml.texts(module, "package"));
        web.servlet(servlet, "/rest" + path + "/" + version + "/*", "/rest" + path + "/latest/*");
    }

    void servlet(Element module) {
        HttpServlet servlet = app.create(Xml.required(module, "class"), HttpServlet.class);
        try {
            servlet.init(new Settings(module.getAttribute("key"), Xml.parameters(module), web.servletContext()));
        } catch (ServletException e) {
            throw new StartFailure("The servlet " + module.getAttribute("key") + " fails: " + e.getMessage(), e);
        }
        patterns(module).forEach(pattern -> servlets.add(slashed(pattern), servlet));
    }

    void filter(Element module) {
        Filter filter = app.create(Xml.required(module, "class"), Filter.class);
        try {
            filter.init(new Settings(module.getAttribute("key"), Xml.parameters(module), web.servletContext()));
        } catch (ServletException e) {
            throw new StartFailure("The filter " + module.getAttribute("key") + " fails: " + e.getMessage(), e);
        }
        filters.add(new PluginFilters.Entry(
                filter, location(module), Xml.number(module, "weight", WEIGHT), patterns(module), dispatchers(module)));
    }

    private static PluginFilters.Location location(Element module) {
        String word = Xml.attribute(module, "location").orElse(PluginFilters.Location.BEFORE_DISPATCH.word());
        return Arrays.stream(PluginFilters.Location.values())
                .filter(location -> location.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new StartFailure("atlassian-plugin.xml: no filter location is called " + word));
    }

    private static Set<DispatcherType> dispatchers(Element module) {
        try {
            Set<DispatcherType> types = Xml.texts(module, "dispatcher").stream()
                    .map(DispatcherType::valueOf)
                    .collect(Collectors.toSet());
            return types.isEmpty() ? Set.of(DispatcherType.REQUEST) : types;
        } catch (IllegalArgumentException e) {
            throw new StartFailure("atlassian-plugin.xml: " + e.getMessage() + " is no dispatcher", e);
        }
    }

    private static List<String> patterns(Element module) {
        List<String> patterns = Xml.texts(module, "url-pattern");
        if (patterns.isEmpty()) {
            throw new StartFailure("atlassian-plugin.xml: " + module.getAttribute("key") + " has no url-pattern");
        }
        return patterns;
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
