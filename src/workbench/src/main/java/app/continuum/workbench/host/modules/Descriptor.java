package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.host.osgi.Plugin;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The app's {@code atlassian-plugin.xml}, as one product reads it. */
record Descriptor(String pluginKey, List<Element> modules) {
    private static final String FILE = "atlassian-plugin.xml";

    Descriptor {
        modules = List.copyOf(modules);
    }

    /** The modules that carry no {@code application}, or this product's. */
    static Descriptor of(Plugin app, String product) {
        URL file = app.file(FILE).orElseThrow(() -> new StartFailure("The app has no " + FILE));
        Element root = parse(file);
        String key = root.getAttribute("key");
        String manifestKey = String.valueOf(app.bundle().getHeaders().get("Atlassian-Plugin-Key"));
        if (!key.equals(manifestKey)) {
            throw new StartFailure(
                    FILE + ": the key is " + key + ", but Atlassian-Plugin-Key in the manifest is " + manifestKey);
        }
        List<Element> modules = Xml.children(root).stream()
                .filter(module -> !module.getTagName().equals("plugin-info"))
                .filter(module -> Xml.attribute(module, "application")
                        .filter(application -> !application.equals(product))
                        .isEmpty())
                .toList();
        checkKeys(modules);
        return new Descriptor(key, modules);
    }

    private static void checkKeys(List<Element> modules) {
        Set<String> keys = new HashSet<>();
        for (Element module : modules) {
            boolean named = !module.getTagName().equals("resource");
            if (named && !keys.add(Xml.required(module, "key"))) {
                throw new StartFailure(FILE + ": two modules have the key " + module.getAttribute("key"));
            }
        }
    }

    private static Element parse(URL file) {
        try (InputStream stream = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(stream).getDocumentElement();
        } catch (SAXParseException e) {
            throw new StartFailure(FILE + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new StartFailure(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }
}
