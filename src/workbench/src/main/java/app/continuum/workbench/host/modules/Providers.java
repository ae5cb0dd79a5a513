package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.osgi.Plugin;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a module's context provider adds to what a page offers; nothing where the module has none. */
record Providers(Optional<ContextProvider> provider) {
    static Providers of(Element module, Plugin app) {
        return new Providers(Xml.child(module, "context-provider").map(element -> {
            ContextProvider made = app.create(Xml.required(element, "class"), ContextProvider.class);
            made.init(Xml.parameters(element));
            return made;
        }));
    }

    Map<String, Object> context(Map<String, Object> page) {
        Map<String, Object> own = new HashMap<>(page);
        return provider.map(made -> made.getContextMap(own)).orElse(own);
    }
}
