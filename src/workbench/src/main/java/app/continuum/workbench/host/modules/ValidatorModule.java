package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.host.WorkflowValidator;
import app.continuum.workbench.host.osgi.Plugin;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** A workflow validator as the descriptor has it: a factory with three templates, and a class that is made anew for each transition. */
record ValidatorModule(
        String pluginKey,
        Element module,
        Plugin app,
        Labels labels,
        TemplateRenderer renderer,
        WorkflowPluginValidatorFactory factory)
        implements WorkflowValidator {
    private static final String INPUT = "input-parameters";
    private static final String EDIT = "edit-parameters";
    private static final String VIEW = "view";

    static ValidatorModule of(String pluginKey, Element module, Plugin app, Labels labels, TemplateRenderer renderer) {
        WorkflowPluginValidatorFactory factory =
                app.create(Xml.required(module, "class"), WorkflowPluginValidatorFactory.class);
        ValidatorModule made = new ValidatorModule(pluginKey, module, app, labels, renderer, factory);
        for (String resource : List.of(INPUT, EDIT, VIEW)) {
            if (app.file(made.template(resource)).isEmpty()) {
                throw new StartFailure("The app has no template " + made.template(resource));
            }
        }
        made.make();
        return made;
    }

    @Override
    public String key() {
        return pluginKey + ":" + module.getAttribute("key");
    }

    @Override
    public String name() {
        return labels.text(module.getAttribute("i18n-name-key"), module.getAttribute("name"));
    }

    @Override
    public String description() {
        return Xml.child(module, "description")
                .map(element -> labels.text(
                        element.getAttribute("key"), element.getTextContent().strip()))
                .orElse("");
    }

    @Override
    public String inputRows() {
        return render(INPUT, new ValidatorDescriptor());
    }

    @Override
    public String editRows(Map<String, String> arguments) {
        return render(EDIT, descriptor(arguments));
    }

    @Override
    public String view(Map<String, String> arguments) {
        return render(VIEW, descriptor(arguments));
    }

    @Override
    public Map<String, String> arguments(Map<String, String[]> form) {
        Map<String, String> arguments = new TreeMap<>();
        factory.getDescriptorParams(new HashMap<>(form))
                .forEach((name, value) -> arguments.put(name, value.toString()));
        return arguments;
    }

    @Override
    public Validator make() {
        String name = Xml.child(module, "validator-class")
                .map(element -> element.getTextContent().strip())
                .orElseThrow(() -> new StartFailure("atlassian-plugin.xml: the workflow-validator "
                        + module.getAttribute("key") + " has no validator-class"));
        return app.create(name, Validator.class);
    }

    @SuppressWarnings("unchecked") // as OSWorkflow declares it
    private static ValidatorDescriptor descriptor(Map<String, String> arguments) {
        ValidatorDescriptor descriptor = new ValidatorDescriptor();
        descriptor.getArgs().putAll(arguments);
        return descriptor;
    }

    private String render(String resource, ValidatorDescriptor descriptor) {
        StringWriter html = new StringWriter();
        try {
            renderer.render(template(resource), new HashMap<>(factory.getVelocityParams(resource, descriptor)), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    private String template(String name) {
        return Xml.children(module, "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("velocity")
                        && resource.getAttribute("name").equals(name))
                .map(resource -> Xml.required(resource, "location"))
                .findFirst()
                .orElseThrow(() -> new StartFailure("atlassian-plugin.xml: the workflow-validator "
                        + module.getAttribute("key") + " has no velocity resource " + name));
    }
}
