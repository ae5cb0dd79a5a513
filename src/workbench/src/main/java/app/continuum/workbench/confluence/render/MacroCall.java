package app.continuum.workbench.confluence.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A macro as it stands on a page: its name, its parameters, and its body as text and as HTML. */
record MacroCall(String name, Map<String, String> parameters, String plainBody, String htmlBody) {
    static MacroCall of(Element macro, Function<Element, String> renderer) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String plain = "";
        String html = "";
        for (Node node = macro.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                switch (child.getTagName()) {
                    case "ac:parameter" -> parameters.put(child.getAttribute("ac:name"), child.getTextContent());
                    case "ac:plain-text-body" -> plain = child.getTextContent();
                    case "ac:rich-text-body" -> html = renderer.apply(child);
                    default -> {}
                }
            }
        }
        return new MacroCall(macro.getAttribute("ac:name"), parameters, plain, html);
    }
}
