package app.continuum.workbench.confluence.render;

import app.continuum.workbench.host.Html;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes a page's storage format as HTML; what could run in a browser is left out, except what macros write. */
public final class StorageRenderer {
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "col");
    private static final Set<String> DROPPED = Set.of("script", "style", "iframe", "object", "embed", "form", "input");
    private static final Set<String> ADDRESSES = Set.of("href", "src");
    private final Macros macros;

    /** Renders with these macros. */
    public StorageRenderer(Macros macros) {
        this.macros = macros;
    }

    /** The HTML of that storage format, for an output type such as {@code display} or {@code preview}. */
    public String render(String storage, String spaceKey, String outputType) throws StorageXml.Malformed {
        StringBuilder html = new StringBuilder();
        Rendering rendering = new Rendering(html, spaceKey, outputType);
        rendering.children(StorageXml.parse(storage));
        return html.toString();
    }

    private final class Rendering {
        private final StringBuilder html;
        private final String spaceKey;
        private final String outputType;

        Rendering(StringBuilder html, String spaceKey, String outputType) {
            this.html = html;
            this.spaceKey = spaceKey;
            this.outputType = outputType;
        }

        void children(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Text text) {
                    html.append(Html.escape(text.getData()));
                } else if (node instanceof Element element) {
                    element(element);
                }
            }
        }

        private void element(Element element) {
            String name = element.getTagName().toLowerCase(Locale.ROOT);
            switch (name) {
                case "ac:structured-macro", "ac:macro" -> macro(element);
                case "ac:link" -> html.append(PageLink.html(element, spaceKey));
                case "ac:layout", "ac:layout-section", "ac:layout-cell" -> wrapped(element, "div", name.substring(3));
                case "ac:task-list" -> wrapped(element, "ul", "inline-task-list");
                case "ac:task" -> wrapped(element, "li", "task");
                case "ac:task-body" -> children(element);
                default -> {
                    if (!name.contains(":") && !DROPPED.contains(name)) {
                        plain(element, name);
                    }
                }
            }
        }

        private void macro(Element element) {
            MacroCall call = MacroCall.of(element, body -> {
                Rendering inner = new Rendering(new StringBuilder(), spaceKey, outputType);
                inner.children(body);
                return inner.html.toString();
            });
            html.append(macros.render(call, outputType));
        }

        private void wrapped(Element element, String tag, String type) {
            html.append('<').append(tag).append(" class=\"").append(type).append("\">");
            children(element);
            html.append("</").append(tag).append('>');
        }

        private void plain(Element element, String name) {
            html.append('<').append(name);
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                attribute((Attr) attributes.item(i));
            }
            html.append('>');
            if (!EMPTY.contains(name)) {
                children(element);
                html.append("</").append(name).append('>');
            }
        }

        private void attribute(Attr attribute) {
            String name = attribute.getName().toLowerCase(Locale.ROOT);
            boolean harmful = name.startsWith("on")
                    || name.contains(":")
                    || (ADDRESSES.contains(name) && !isOfTheWeb(attribute.getValue()));
            if (!harmful) {
                html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Html.escape(attribute.getValue()))
                        .append('"');
            }
        }
    }

    private static boolean isOfTheWeb(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("https://")
                || plain.startsWith("http://")
                || plain.startsWith("mailto:")
                || plain.startsWith("#")
                || (plain.startsWith("/") && !plain.startsWith("//"));
    }
}
