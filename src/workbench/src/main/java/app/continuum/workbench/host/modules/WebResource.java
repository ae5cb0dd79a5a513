package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.host.osgi.Plugin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Scripts, styles and pictures that are loaded together. */
record WebResource(
        String completeKey, List<String> contexts, List<String> dependencies, List<File> files, boolean translated) {
    WebResource {
        contexts = List.copyOf(contexts);
        dependencies = List.copyOf(dependencies);
        files = List.copyOf(files);
    }

    /** One file, or a folder of files where name and location end in a slash. */
    record File(String name, String location, Optional<String> type) {
        Optional<String> locate(String wanted) {
            if (name.endsWith("/") && wanted.startsWith(name)) {
                return Optional.of(location + wanted.substring(name.length()));
            }
            return name.equals(wanted) ? Optional.of(location) : Optional.empty();
        }
    }

    static WebResource of(String pluginKey, Element module, Plugin app) {
        List<File> files = Xml.children(module, "resource").stream()
                .map(resource -> file(resource, app))
                .toList();
        boolean translated = Xml.children(module, "transformation").stream()
                .flatMap(transformation -> Xml.children(transformation, "transformer").stream())
                .anyMatch(transformer -> transformer.getAttribute("key").equals("jsI18n"));
        return new WebResource(
                pluginKey + ":" + Xml.required(module, "key"),
                Xml.texts(module, "context"),
                Xml.texts(module, "dependency"),
                files,
                translated);
    }

    private static File file(Element resource, Plugin app) {
        if (!resource.getAttribute("type").equals("download")) {
            throw new StartFailure("atlassian-plugin.xml: a web-resource has only resources of type download");
        }
        String location = Xml.required(resource, "location");
        if (app.file(location).isEmpty()) {
            throw new StartFailure("The app has no file " + location);
        }
        Map<String, String> parameters = Xml.parameters(resource);
        return new File(Xml.required(resource, "name"), location, Optional.ofNullable(parameters.get("content-type")));
    }

    /** The tags that load the scripts and styles; pictures are loaded by those who show them. */
    String tags(String contextPath) {
        StringBuilder tags = new StringBuilder();
        for (File file : files) {
            String url = Html.escape(contextPath + "/download/resources/" + completeKey + "/" + file.name());
            if (file.name().endsWith(".css")) {
                tags.append("<link rel=\"stylesheet\" href=\"").append(url).append("\" media=\"all\">\n");
            } else if (file.name().endsWith(".js")) {
                tags.append("<script src=\"").append(url).append("\" defer></script>\n");
            }
        }
        return tags.toString();
    }
}
