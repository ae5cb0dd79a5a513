package app.continuum.core.guards;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The agency-wide guards and each client's overrides of them. */
public final class GuardBook {
    private final Map<FieldId, Guard> defaults;
    private final Map<ClientKey, Map<FieldId, Guard>> overrides;

    /** A book of default guards, and of the guards that replace or join them for a client. */
    public GuardBook(List<Guard> defaults, Map<ClientKey, List<Guard>> overrides) {
        this.defaults = byField(Map.of(), defaults);
        Map<ClientKey, Map<FieldId, Guard>> effective = new HashMap<>();
        overrides.forEach((client, guards) -> effective.put(client, byField(this.defaults, guards)));
        this.overrides = Map.copyOf(effective);
    }

    /** The guards a first installation starts with: the Producer's plan fields, all in OBSERVE. */
    public static List<Guard> firstGuards() {
        return List.of(FieldId.DUE_DATE, FieldId.ASSIGNEE, FieldId.ORIGINAL_ESTIMATE, FieldId.REMAINING_ESTIMATE)
                .stream()
                .map(field -> new Guard(field, Role.PRODUCER, Mode.OBSERVE, Mode.OBSERVE))
                .toList();
    }

    /** The guards in force for a client, by field. */
    public Map<FieldId, Guard> effective(ClientKey client) {
        return overrides.getOrDefault(client, defaults);
    }

    private static Map<FieldId, Guard> byField(Map<FieldId, Guard> base, List<Guard> guards) {
        Map<FieldId, Guard> byField = new HashMap<>(base);
        guards.forEach(guard -> byField.put(guard.field(), guard));
        return Map.copyOf(byField);
    }
}
