package app.continuum.workbench.host.modules;

import app.continuum.workbench.host.MacroDescription;
import app.continuum.workbench.host.PluginModules;
import app.continuum.workbench.host.WebItem;
import app.continuum.workbench.host.WebPanel;
import app.continuum.workbench.host.WebSection;
import app.continuum.workbench.host.WorkflowValidator;
import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the enabled modules add to the screens. */
final class AppModules implements PluginModules {
    private final String contextPath;
    private final WebResources resources;
    private final List<Placed<WebPanel>> panels = new ArrayList<>();
    private final List<Placed<WebItem>> items = new ArrayList<>();
    private final List<Placed<WebSection>> sections = new ArrayList<>();
    private final Map<String, MacroModule> macros = new LinkedHashMap<>();
    private final List<WorkflowValidator> validators = new ArrayList<>();

    AppModules(String contextPath, WebResources resources) {
        this.contextPath = contextPath;
        this.resources = resources;
    }

    /** Something that stands at a place of the screens; it is made anew for each reader, in the reader's language. */
    record Placed<T>(
            String place, int weight, Predicate<Map<String, Object>> shown, Function<Map<String, Object>, T> thing) {
        static <T> List<T> at(String place, Map<String, Object> context, List<Placed<T>> all) {
            return all.stream()
                    .filter(placed -> placed.place.equals(place) && placed.shown.test(context))
                    .sorted(Comparator.comparingInt(Placed::weight))
                    .map(placed -> placed.thing.apply(context))
                    .toList();
        }
    }

    void addPanel(Placed<WebPanel> panel) {
        panels.add(panel);
    }

    void addItem(Placed<WebItem> item) {
        items.add(item);
    }

    void addSection(Placed<WebSection> section) {
        sections.add(section);
    }

    void addMacro(MacroModule macro) {
        macros.put(macro.name(), macro);
    }

    void addValidator(WorkflowValidator validator) {
        validators.add(validator);
    }

    @Override
    public List<WebPanel> panels(String location, Map<String, Object> context) {
        return Placed.at(location, context, panels);
    }

    @Override
    public List<WebItem> items(String section, Map<String, Object> context) {
        return Placed.at(section, context, items);
    }

    @Override
    public List<WebSection> sections(String location) {
        return Placed.at(location, Map.of(), sections);
    }

    @Override
    public String resourceTags(String... contexts) {
        return resources.tags(contextPath, contexts);
    }

    @Override
    public Optional<Macro> macro(String name) {
        return Optional.ofNullable(macros.get(name)).map(MacroModule::macro);
    }

    @Override
    public List<MacroDescription> macros() {
        return macros.values().stream().map(MacroModule::describe).toList();
    }

    @Override
    public List<WorkflowValidator> validators() {
        return List.copyOf(validators);
    }
}
