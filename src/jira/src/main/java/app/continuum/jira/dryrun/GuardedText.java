package app.continuum.jira.dryrun;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.dryrun.Guarded;
import app.continuum.core.guards.FieldId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where a dry run looks as text and back: a line {@code <fields>=<clients>} for all clients with the same fields, each list with commas between. */
final class GuardedText {
    private GuardedText() {}

    static String of(Guarded guarded) {
        Map<String, Set<String>> clients = new TreeMap<>();
        guarded.fields().forEach((client, fields) -> clients.computeIfAbsent(joined(fields), same -> new TreeSet<>())
                .add(client.value()));
        return clients.entrySet().stream()
                .map(line -> line.getKey() + "=" + String.join(",", line.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String joined(Set<FieldId> fields) {
        return fields.stream().map(FieldId::value).sorted().collect(Collectors.joining(","));
    }

    static Guarded guarded(String text) {
        Map<ClientKey, Set<FieldId>> guarded = new HashMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            Set<FieldId> fields =
                    parts(line.substring(0, equals)).stream().map(FieldId::new).collect(Collectors.toSet());
            parts(line.substring(equals + 1)).forEach(client -> guarded.put(new ClientKey(client), fields));
        });
        return new Guarded(guarded);
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split(",", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
