package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.MacroDescription;
import app.continuum.workbench.host.osgi.Plugin;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import org.w3c.dom.Element;

/** A macro, and how the macro browser shows it. */
record MacroModule(String pluginKey, String name, Macro macro, Element module, Labels labels) {
    static MacroModule of(String pluginKey, Element module, Plugin app, Labels labels) {
        Macro macro = app.create(Xml.required(module, "class"), Macro.class);
        return new MacroModule(pluginKey, Xml.required(module, "name"), macro, module, labels);
    }

    MacroDescription describe() {
        List<MacroDescription.Parameter> parameters = Xml.child(module, "parameters").stream()
                .flatMap(element -> Xml.children(element, "parameter").stream())
                .map(this::parameter)
                .toList();
        return new MacroDescription(name, labels.text(key("label"), name), labels.text(key("desc"), ""), parameters);
    }

    private MacroDescription.Parameter parameter(Element element) {
        String parameter = Xml.required(element, "name");
        return new MacroDescription.Parameter(
                parameter,
                Xml.attribute(element, "type").orElse("string"),
                element.getAttribute("required").equals("true"),
                element.getAttribute("default"),
                labels.text(key("param." + parameter + ".label"), parameter),
                labels.text(key("param." + parameter + ".desc"), ""),
                Xml.children(element, "value").stream()
                        .map(value -> Xml.required(value, "name"))
                        .toList());
    }

    private String key(String detail) {
        return pluginKey + "." + name + "." + detail;
    }
}
