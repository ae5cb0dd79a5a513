package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.StartFailure;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All web resources of the app, with what each needs loaded before it. */
final class WebResources {
    private final String pluginKey;
    private final Map<String, WebResource> byKey = new LinkedHashMap<>();

    WebResources(String pluginKey) {
        this.pluginKey = pluginKey;
    }

    void add(WebResource resource) {
        byKey.put(resource.completeKey(), resource);
    }

    /** Each dependency on the app itself has to exist; those on the product are the product's. */
    void check() {
        for (WebResource resource : byKey.values()) {
            for (String dependency : resource.dependencies()) {
                if (dependency.startsWith(pluginKey + ":") && !byKey.containsKey(dependency)) {
                    throw new StartFailure("atlassian-plugin.xml: " + resource.completeKey() + " depends on "
                            + dependency + ", which is not there");
                }
            }
        }
    }

    Optional<WebResource> byKey(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    String tags(String contextPath, String... contexts) {
        Set<String> wanted = Arrays.stream(contexts).collect(Collectors.toSet());
        Set<WebResource> ordered = new LinkedHashSet<>();
        for (WebResource resource : byKey.values()) {
            if (!Collections.disjoint(resource.contexts(), wanted)) {
                addWithDependencies(resource, ordered);
            }
        }
        return ordered.stream().map(resource -> resource.tags(contextPath)).collect(Collectors.joining());
    }

    private void addWithDependencies(WebResource resource, Collection<WebResource> ordered) {
        if (ordered.contains(resource)) {
            return;
        }
        for (String dependency : resource.dependencies()) {
            byKey(dependency).ifPresent(needed -> addWithDependencies(needed, ordered));
        }
        ordered.add(resource);
    }
}
