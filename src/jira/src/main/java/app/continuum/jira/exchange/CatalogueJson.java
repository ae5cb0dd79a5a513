package app.continuum.jira.exchange;

import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.guards.FieldId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes to-dos as maps and lists, the shape that {@link CatalogueReader} reads. */
final class CatalogueJson {
    private CatalogueJson() {}

    static List<Map<String, Object>> of(Catalogue catalogue) {
        return catalogue.toDos().stream().map(CatalogueJson::toDo).toList();
    }

    /** What a client has otherwise. */
    static List<Map<String, Object>> of(Map<String, Agreement> overrides) {
        return overrides.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(toDo -> {
                    Map<String, Object> document = named(toDo.getKey());
                    put(document, toDo.getValue());
                    return document;
                })
                .toList();
    }

    private static Map<String, Object> toDo(ToDo toDo) {
        Map<String, Object> document = named(toDo.id());
        toDo.title().ifPresent(title -> document.put("title", title));
        document.put("knowledge", toDo.knowledge().name());
        document.put("fields", toDo.fields().stream().map(FieldId::value).toList());
        put(document, toDo.agreement());
        return document;
    }

    private static Map<String, Object> named(String id) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        return document;
    }

    private static void put(Map<String, Object> document, Agreement agreement) {
        document.put("stop", agreement.stop().name());
        agreement.tieBreak().ifPresent(role -> document.put("tieBreak", role.name()));
        document.put("settled", agreement.settled());
        document.put("takenOut", agreement.takenOut());
    }
}
