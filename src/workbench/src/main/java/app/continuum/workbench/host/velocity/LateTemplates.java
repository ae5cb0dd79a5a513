package app.continuum.workbench.host.velocity;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The renderer the app is offered before its descriptor is read, which renders as soon as it is. */
public final class LateTemplates implements TemplateRenderer {
    private volatile @Nullable PluginTemplates templates;

    /** From now on renders these. */
    public void use(PluginTemplates renderer) {
        templates = renderer;
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        templates().render(templateName, context, writer);
    }

    /** A line of the descriptor with its references filled in; whoever shows it escapes it. */
    public String line(String template, Map<String, Object> context) {
        return templates().line(template, context);
    }

    private PluginTemplates templates() {
        PluginTemplates known = templates;
        if (known == null) {
            throw new IllegalStateException("No template can be rendered before the app's modules are enabled");
        }
        return known;
    }
}
