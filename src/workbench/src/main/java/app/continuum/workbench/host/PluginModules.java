package app.continuum.workbench.host;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the app adds to a product's screens, as its descriptor says, shown to whoever the request is made by. */
public interface PluginModules {
    /** The web panels of a location that show themselves given what the page offers, lightest first. */
    List<WebPanel> panels(String location, Map<String, Object> context);

    /** The links of a section, lightest first, where the page offers nothing to them. */
    default List<WebItem> items(String section) {
        return items(section, Map.of());
    }

    /** The links of a section that show themselves given what the page offers, lightest first, with that in their addresses. */
    List<WebItem> items(String section, Map<String, Object> context);

    /** The sections of a location, lightest first. */
    List<WebSection> sections(String location);

    /** The {@code <link>} and {@code <script>} tags of the web resources in these contexts, dependencies first. */
    String resourceTags(String... contexts);

    /** The macro of that name. */
    Optional<Macro> macro(String name);

    /** All macros, as the macro browser lists them. */
    List<MacroDescription> macros();

    /** All workflow validators. */
    List<WorkflowValidator> validators();
}
