package app.continuum.jira.admin.imports;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.jira.words.ScreenText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan in words: what is new, what changes from what to what, what stays, and what is wrong. */
final class Preview {
    private final List<PlanLine> bad = new ArrayList<>();
    private final List<PlanLine> fresh = new ArrayList<>();
    private final List<PlanLine> changed = new ArrayList<>();
    private int unchanged;

    Preview(Plan plan, Map<ClientKey, Client> known, ClientCells cells, ScreenText text) {
        for (Draft draft : plan.drafts()) {
            draft.client()
                    .ifPresentOrElse(
                            client -> add(draft, client, Optional.ofNullable(known.get(client.key())), cells, text),
                            () -> bad.add(new PlanLine(draft.number(), draft.key(), draft.faults())));
        }
    }

    private void add(Draft draft, Client client, Optional<Client> before, ClientCells cells, ScreenText text) {
        Map<Column, String> now = cells.of(client);
        Map<Column, String> then = before.map(cells::of).orElse(Map.of());
        List<String> changes = Arrays.stream(Column.values())
                .filter(column -> column != Column.KEY)
                .filter(column -> !now.getOrDefault(column, "").equals(then.getOrDefault(column, "")))
                .map(column -> change(column, then, now, text))
                .toList();
        if (before.isEmpty()) {
            fresh.add(new PlanLine(draft.number(), draft.key(), List.of(client.name())));
        } else if (before.get().equals(client)) {
            unchanged++;
        } else {
            changed.add(new PlanLine(draft.number(), draft.key(), changes));
        }
    }

    private static String change(Column column, Map<Column, String> then, Map<Column, String> now, ScreenText text) {
        return text.with(
                "continuum.admin.import.change",
                column.title(),
                then.getOrDefault(column, ""),
                now.getOrDefault(column, ""));
    }

    boolean changesAnything() {
        return !fresh.isEmpty() || !changed.isEmpty();
    }

    void putInto(Map<String, Object> context, ScreenText text) {
        context.put("previewed", true);
        context.put("bad", bad);
        context.put("fresh", fresh);
        context.put("changed", changed);
        context.put("changes", changesAnything());
        context.put(
                "summary",
                text.with("continuum.admin.import.summary", fresh.size(), changed.size(), unchanged, bad.size()));
    }
}
