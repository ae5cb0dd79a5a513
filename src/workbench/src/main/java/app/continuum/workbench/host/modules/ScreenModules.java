package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.WebItem;
import app.continuum.workbench.host.WebPanel;
import app.continuum.workbench.host.WebSection;
import app.continuum.workbench.host.modules.AppModules.Placed;
import app.continuum.workbench.host.osgi.Plugin;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Enables web panels, web items and web sections. */
record ScreenModules(Plugin app, String contextPath, Labels labels, TemplateRenderer renderer, AppModules modules) {
    private static final int WEIGHT = 1000;

    void panel(Element module) {
        WebPanel panel = PluginPanel.of(module, app, labels, renderer);
        modules.addPanel(placed(module, "location", page -> panel));
    }

    void item(Element module) {
        Element link = Xml.child(module, "link").orElse(module);
        String target = link.getTextContent().strip();
        String address = target.startsWith("/") ? contextPath + target : target;
        String id = Xml.attribute(link, "linkId").orElseGet(() -> module.getAttribute("key"));
        Providers provider = Providers.of(module, app);
        modules.addItem(placed(
                module,
                "section",
                page -> new WebItem(
                        module.getAttribute("key"),
                        labels.of(module, provider.context(page)).strip(),
                        labels.filled(address, page),
                        id,
                        weight(module))));
    }

    void section(Element module) {
        String location = Xml.required(module, "location");
        modules.addSection(placed(
                module,
                "location",
                page -> new WebSection(module.getAttribute("key"), labels.of(module), location, weight(module))));
    }

    private <T> Placed<T> placed(Element module, String place, Function<Map<String, Object>, T> thing) {
        return new Placed<>(Xml.required(module, place), weight(module), Conditions.of(module, app), thing);
    }

    static int weight(Element module) {
        return Xml.number(module, "weight", WEIGHT);
    }
}
