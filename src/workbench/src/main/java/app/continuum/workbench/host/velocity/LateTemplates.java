package app.continuum.workbench.host.velocity;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The renderer the app is offered before its descriptor is read, which renders as soon as it is. */
public final class LateTemplates implements TemplateRenderer {
    private volatile @Nullable TemplateRenderer templates;

    /** From now on renders these. */
    public void use(TemplateRenderer renderer) {
        templates = renderer;
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        TemplateRenderer renderer = templates;
        if (renderer == null) {
            throw new IllegalStateException("No template can be rendered before the app's modules are enabled");
        }
        renderer.render(templateName, context, writer);
    }
}
