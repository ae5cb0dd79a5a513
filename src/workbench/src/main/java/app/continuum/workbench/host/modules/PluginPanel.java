package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.host.WebPanel;
import app.continuum.workbench.host.osgi.Plugin;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** A web panel: what its context provider says, in its Velocity template. */
final class PluginPanel implements WebPanel {
    private static final Logger LOG = LoggerFactory.getLogger(PluginPanel.class);
    private final Element module;
    private final Labels labels;
    private final TemplateRenderer renderer;
    private final Providers provider;
    private final String template;

    private PluginPanel(Element module, Labels labels, TemplateRenderer renderer, Providers provider, String template) {
        this.module = module;
        this.labels = labels;
        this.renderer = renderer;
        this.provider = provider;
        this.template = template;
    }

    static PluginPanel of(Element module, Plugin app, Labels labels, TemplateRenderer renderer) {
        String template = Xml.children(module, "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("velocity")
                        && resource.getAttribute("name").equals("view"))
                .map(resource -> Xml.required(resource, "location"))
                .findFirst()
                .orElseThrow(() -> new StartFailure("atlassian-plugin.xml: the web-panel " + module.getAttribute("key")
                        + " has no velocity resource view"));
        if (app.file(template).isEmpty()) {
            throw new StartFailure("The app has no template " + template);
        }
        return new PluginPanel(module, labels, renderer, Providers.of(module, app), template);
    }

    @Override
    public String key() {
        return module.getAttribute("key");
    }

    @Override
    public String label() {
        return labels.of(module);
    }

    @Override
    public int weight() {
        return ScreenModules.weight(module);
    }

    @Override
    public String render(Map<String, Object> context) {
        StringWriter html = new StringWriter();
        try {
            renderer.render(template, provider.context(context), html);
            return html.toString();
        } catch (IOException | RuntimeException e) {
            // one broken panel does not take the page down
            LOG.error("The web-panel {} failed", key(), e);
            return "<div class=\"aui-message aui-message-error\">Error rendering '%s'. Please contact your administrators.</div>"
                    .formatted(Html.escape(key()));
        }
    }
}
