package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.i18n.Messages;
import org.w3c.dom.Element;

/** Finds a module's label, in the reader's language. */
record Labels(Messages messages) {
    /** The {@code <label key=>} of a module, or its text; empty where it has none. */
    String of(Element module) {
        return Xml.child(module, "label")
                .map(label -> Xml.attribute(label, "key").map(this::text).orElseGet(() -> label.getTextContent()
                        .strip()))
                .orElse("");
    }

    String text(String key) {
        return messages.getText(key);
    }

    /** The message of that key, or the other text where there is none. */
    String text(String key, String otherwise) {
        return messages.raw(key).isPresent() ? messages.getText(key) : otherwise;
    }
}
