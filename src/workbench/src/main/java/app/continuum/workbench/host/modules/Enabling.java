package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.PluginModules;
import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.host.i18n.Messages;
import app.continuum.workbench.host.osgi.Plugin;
import app.continuum.workbench.host.storage.PluginTables;
import app.continuum.workbench.host.velocity.Allowlist;
import app.continuum.workbench.host.velocity.LateTemplates;
import app.continuum.workbench.host.velocity.PluginTemplates;
import app.continuum.workbench.host.web.PluginFilters;
import app.continuum.workbench.host.web.PluginServlets;
import app.continuum.workbench.host.web.WebServer;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;
import org.w3c.dom.Element;

/** Enables every module of the descriptor, in its order, or says which one cannot be. */
public final class Enabling {
    private final Plugin app;
    private final Descriptor descriptor;
    private final Place place;
    private final AppModules modules;
    private final WebResources resources;
    private final Labels labels;
    private final ScreenModules screens;
    private final WebModules web;

    /** What the product gives the modules to stand on. */
    public record Place(
            String product,
            WebServer web,
            PluginServlets servlets,
            PluginFilters filters,
            Messages messages,
            LateTemplates templates,
            PluginTables tables) {}

    private Enabling(Plugin app, Descriptor descriptor, Place place) {
        this.app = app;
        this.descriptor = descriptor;
        this.place = place;
        this.resources = new WebResources(descriptor.pluginKey());
        this.modules = new AppModules("/" + place.product(), resources);
        this.labels = new Labels(place.messages(), place.templates());
        this.screens = new ScreenModules(app, "/" + place.product(), labels, place.templates(), modules);
        this.web = new WebModules(app, place.web(), place.servlets(), place.filters());
    }

    /** Enables them all. */
    public static PluginModules of(Plugin app, Place place) {
        Enabling enabling = new Enabling(app, Descriptor.of(app, place.product()), place);
        enabling.groundwork();
        enabling.descriptor.modules().forEach(enabling::enable);
        enabling.resources.check();
        place.web().servlet(new ResourceFiles(app, enabling.resources, place.messages()), "/download/resources/*");
        return enabling.modules;
    }

    // what other modules need while they are made
    private void groundwork() {
        List<String> methods = new ArrayList<>();
        for (Element module : descriptor.modules()) {
            switch (module.getTagName()) {
                case "resource" -> messages(module);
                case "velocity-allowlist" -> methods.addAll(Xml.texts(module, "method"));
                case "ao" -> tables(module);
                default -> {}
            }
        }
        place.templates().use(new PluginTemplates(app.classLoader(), new Allowlist(app.classLoader(), methods)));
    }

    private void enable(Element module) {
        switch (module.getTagName()) {
            case "resource", "velocity-allowlist", "ao", "rest-migration" -> {}
            case "web-panel" -> screens.panel(module);
            case "web-item" -> screens.item(module);
            case "web-section" -> screens.section(module);
            case "web-resource" -> resources.add(WebResource.of(descriptor.pluginKey(), module, app));
            case "xhtml-macro" -> modules.addMacro(MacroModule.of(descriptor.pluginKey(), module, app, labels));
            case "workflow-validator" ->
                modules.addValidator(
                        ValidatorModule.of(descriptor.pluginKey(), module, app, labels, place.templates()));
            case "rest" -> web.rest(module);
            case "servlet" -> web.servlet(module);
            case "servlet-filter" -> web.filter(module);
            default ->
                throw new StartFailure("atlassian-plugin.xml: the workbench has no module type " + module.getTagName()
                        + " (key " + module.getAttribute("key") + ")");
        }
    }

    private void messages(Element resource) {
        if (!resource.getAttribute("type").equals("i18n")) {
            throw new StartFailure(
                    "atlassian-plugin.xml: the workbench has no resource type " + resource.getAttribute("type"));
        }
        place.messages().add(Xml.required(resource, "location").replace('.', '/'), app.classLoader());
    }

    private void tables(Element module) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (Element child : Xml.children(module)) {
            if (!child.getTagName().equals("entity")) {
                throw new StartFailure("atlassian-plugin.xml: the workbench's ao module has no " + child.getTagName());
            }
            entities.add(entity(app.load(child.getTextContent().strip())));
        }
        place.tables().enable(app.bundle(), entities);
    }

    @SuppressWarnings("unchecked") // checked by the line before
    private static Class<? extends RawEntity<?>> entity(Class<?> type) {
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new StartFailure("The app's " + type.getName() + " is no entity");
        }
        return (Class<? extends RawEntity<?>>) type;
    }
}
