package app.continuum.workbench.host.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;

/** The templates of the app's jar; what they insert is escaped, and only listed methods of the app can be called. */
public final class PluginTemplates implements TemplateRenderer {
    private final VelocityEngine engine = new VelocityEngine();

    /** Templates from that class loader, with the methods the descriptor lists. */
    public PluginTemplates(ClassLoader loader, Allowlist allowlist) {
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "jar");
        engine.setProperty("jar.resource.loader.instance", new TemplateFiles(loader));
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedMethods.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, StandardCharsets.UTF_8.name());
        engine.setApplicationAttribute(Allowlist.class.getName(), allowlist);
        engine.init();
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        VelocityContext velocity = velocity(context);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addReferenceInsertionEventHandler(Escaping::insert);
        cartridge.attachToContext(velocity);
        try {
            engine.getTemplate(templateName).merge(velocity, writer);
        } catch (VelocityException e) {
            throw new RenderingException("Cannot render " + templateName + ": " + e.getMessage(), e);
        }
    }

    /** A line of the descriptor with its references filled in; whoever shows it escapes it. */
    public String line(String template, Map<String, Object> context) {
        StringWriter line = new StringWriter();
        engine.evaluate(velocity(context), line, "atlassian-plugin.xml", template);
        return line.toString();
    }

    /** Templates may set variables, which is no business of the caller's map. */
    private static VelocityContext velocity(Map<String, Object> context) {
        return new VelocityContext(new HashMap<>(context));
    }
}
