package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.StartFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads elements of the descriptor. */
final class Xml {
    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static List<String> texts(Element parent, String name) {
        return children(parent, name).stream()
                .map(child -> child.getTextContent().strip())
                .toList();
    }

    static Optional<String> attribute(Element element, String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    static String required(Element element, String name) {
        return attribute(element, name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new StartFailure("atlassian-plugin.xml: <" + element.getTagName() + " key=\""
                        + element.getAttribute("key") + "\"> has no " + name));
    }

    static int number(Element element, String name, int otherwise) {
        String text = attribute(element, name).orElse("");
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new StartFailure("atlassian-plugin.xml: " + name + " is no number: " + text, e);
        }
    }

    /** The values of the {@code <param name= value=>} or {@code <param name=>value</param>} children. */
    static Map<String, String> parameters(Element element) {
        Map<String, String> parameters = new HashMap<>();
        for (String tag : List.of("param", "init-param")) {
            for (Element parameter : children(element, tag)) {
                parameters.put(
                        attribute(parameter, "name").orElseGet(() -> text(parameter, "param-name")),
                        attribute(parameter, "value").orElseGet(() -> value(parameter)));
            }
        }
        return parameters;
    }

    private static String value(Element parameter) {
        return child(parameter, "param-value").isPresent()
                ? text(parameter, "param-value")
                : parameter.getTextContent().strip();
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(Element::getTextContent).orElse("").strip();
    }
}
