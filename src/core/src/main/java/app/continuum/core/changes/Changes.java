package app.continuum.core.changes;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.SettingsText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what differs between two configurations: every single change, the agency's own first, then client by client. */
public final class Changes {
    private Changes() {}

    /** What was changed from one configuration to another; nothing where they say the same. */
    public static List<Change> between(Configuration before, Configuration after) {
        List<Change> changes = new ArrayList<>();
        addSettings(changes, SettingsText.write(before.settings()), SettingsText.write(after.settings()));
        AccountChanges.add(
                changes, before.settings().accounts(), after.settings().accounts());
        GuardChanges.add(changes, Optional.empty(), before.defaultGuards(), after.defaultGuards());
        CatalogueChanges.add(changes, before.catalogue(), after.catalogue());
        ClientChanges.add(changes, before, after);
        return List.copyOf(changes);
    }

    private static void addSettings(List<Change> changes, Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Change(
                        Optional.empty(),
                        ChangeKind.SETTING,
                        name,
                        before.getOrDefault(name, ""),
                        after.getOrDefault(name, "")))
                .forEach(changes::add);
    }
}
