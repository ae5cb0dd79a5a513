package app.continuum.jira.surfaces;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is kept in sessions: the JDK's types alone, which outlive an update of the app. */
final class Kept {
    private Kept() {}

    static Set<String> strings(@Nullable Object kept) {
        Set<String> strings = new LinkedHashSet<>();
        if (kept instanceof Collection<?> several) {
            several.forEach(each -> strings.add(String.valueOf(each)));
        }
        return strings;
    }

    static Map<String, String[]> inputs(@Nullable Object kept) {
        Map<String, String[]> inputs = new LinkedHashMap<>();
        if (kept instanceof Map<?, ?> map) {
            map.forEach((name, values) -> {
                if (values instanceof String[] texts) {
                    inputs.put(String.valueOf(name), texts);
                }
            });
        }
        return inputs;
    }
}
