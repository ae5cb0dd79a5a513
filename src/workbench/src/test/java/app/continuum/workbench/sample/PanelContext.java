package app.continuum.workbench.sample;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives the panel a text. */
public final class PanelContext implements ContextProvider {
    @Override
    public void init(Map<String, String> params) {
        // nothing to configure
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("text", "Hello & " + context.get("issue"));
    }
}
