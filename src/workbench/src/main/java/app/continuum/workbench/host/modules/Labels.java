package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.i18n.Messages;
import app.continuum.workbench.host.velocity.LateTemplates;
import java.io.Serializable;
import java.util.Map;
import org.w3c.dom.Element;

/** Finds a module's label, in the reader's language. */
record Labels(Messages messages, LateTemplates templates) {
    /** The {@code <label key=>} of a module, or its text; empty where it has none. */
    String of(Element module) {
        return of(module, Map.of());
    }

    /** The same, with the label's parameters filled from what the module's context provider says, in the order of their names. */
    String of(Element module, Map<String, Object> context) {
        return Xml.child(module, "label")
                .map(label -> Xml.attribute(label, "key")
                        .map(key -> messages.getText(key, gaps(label, context)))
                        .orElseGet(() -> label.getTextContent().strip()))
                .orElse("");
    }

    private Serializable[] gaps(Element label, Map<String, Object> context) {
        return Xml.parameters(label).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> templates.line(parameter.getValue(), context))
                .toArray(Serializable[]::new);
    }

    /** A line of the descriptor with what the page offers filled in. */
    String filled(String line, Map<String, Object> context) {
        return line.contains("$") ? templates.line(line, context) : line;
    }

    String text(String key) {
        return messages.getText(key);
    }

    /** The message of that key, or the other text where there is none. */
    String text(String key, String otherwise) {
        return messages.raw(key).isPresent() ? messages.getText(key) : otherwise;
    }
}
