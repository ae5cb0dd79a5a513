package app.continuum.workbench.confluence.render;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.PluginModules;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders macros: a few of Confluence's own, and those of the app. */
public final class Macros {
    private static final Logger LOG = LoggerFactory.getLogger(Macros.class);
    private static final Map<String, String> BOXES =
            Map.of("info", "info", "tip", "success", "note", "warning", "warning", "error");
    private final Supplier<PluginModules> modules;

    /** With the macros of the app, which is there when the first page is rendered. */
    public Macros(Supplier<PluginModules> modules) {
        this.modules = modules;
    }

    String render(MacroCall call, String outputType) {
        String box = BOXES.get(call.name());
        if (box != null) {
            return "<div class=\"aui-message aui-message-" + box + "\">" + call.htmlBody() + "</div>";
        }
        Optional<Macro> macro = modules.get().macro(call.name());
        if (macro.isEmpty()) {
            return "<span class=\"error\">Unknown macro: '" + Html.escape(call.name()) + "'</span>";
        }
        return render(macro.get(), call, outputType);
    }

    private static String render(Macro macro, MacroCall call, String outputType) {
        String body =
                switch (macro.getBodyType()) {
                    case NONE -> "";
                    case PLAIN_TEXT -> call.plainBody();
                    case RICH_TEXT -> call.htmlBody();
                };
        try {
            return macro.execute(new HashMap<>(call.parameters()), body, () -> outputType);
        } catch (MacroExecutionException | RuntimeException e) {
            // one broken macro does not take the page down
            LOG.error("The macro {} failed", call.name(), e);
            return "<div class=\"error\"><span class=\"error\">Error rendering macro '%s' : %s</span></div>"
                    .formatted(Html.escape(call.name()), Html.escape(String.valueOf(e.getMessage())));
        }
    }
}
