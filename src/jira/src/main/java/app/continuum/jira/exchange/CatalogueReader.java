package app.continuum.jira.exchange;

import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads to-dos in a document, and says what is wrong with them. */
final class CatalogueReader {
    private static final String PART = "catalogue";
    private static final Set<String> AGREED = Set.of("id", "stop", "tieBreak", "settled", "takenOut");
    private static final Set<String> PARTS =
            Set.of("id", "title", "knowledge", "fields", "stop", "tieBreak", "settled", "takenOut");

    private CatalogueReader() {}

    /** The agency's to-dos; what an entry leaves out is as in a new installation. */
    static Catalogue catalogue(JsonPlace root) {
        List<ToDo> listed = new ArrayList<>();
        for (JsonPlace place : root.objects(PART)) {
            place.allowOnly(PARTS);
            id(place).flatMap(id -> toDo(place, id)).ifPresent(listed::add);
        }
        return Catalogue.completing(listed);
    }

    /** What a client has otherwise; what an entry leaves out is as the agency has it. */
    static Map<String, Agreement> overrides(JsonPlace client, Catalogue agency) {
        Map<String, Agreement> own = new LinkedHashMap<>();
        for (JsonPlace place : client.objects(PART)) {
            place.allowOnly(AGREED);
            id(place).ifPresent(id -> agreement(place, agency.toDo(id).map(ToDo::agreement))
                    .ifPresent(agreement -> {
                        if (own.put(id, agreement) != null) {
                            place.problem("id", "todo.duplicate", id);
                        }
                    }));
        }
        return own;
    }

    private static Optional<String> id(JsonPlace place) {
        Optional<String> id = place.required("id");
        id.filter(text -> !ToDo.isId(text)).ifPresent(text -> place.problem("id", "todo.bad-id", text));
        return id.filter(ToDo::isId);
    }

    private static Optional<ToDo> toDo(JsonPlace place, String id) {
        Optional<ToDo> first = Catalogue.first().toDo(id);
        Optional<Knowledge> knowledge = first.isPresent() && !place.has("knowledge")
                ? first.map(ToDo::knowledge)
                : place.requiredChoice("knowledge", Knowledge.class);
        Optional<Agreement> agreement = agreement(place, first.map(ToDo::agreement));
        if (knowledge.isEmpty() || agreement.isEmpty()) {
            return Optional.empty();
        }
        List<FieldId> fields =
                place.has("fields") ? fields(place) : first.map(ToDo::fields).orElse(List.of());
        return Optional.of(new ToDo(id, place.text("title"), knowledge.get(), fields, agreement.get()));
    }

    private static List<FieldId> fields(JsonPlace place) {
        return place.texts("fields").stream()
                .filter(field -> !field.isBlank())
                .flatMap(field -> FieldAliases.fieldsCalled(field).stream())
                .distinct()
                .toList();
    }

    private static Optional<Agreement> agreement(JsonPlace place, Optional<Agreement> base) {
        boolean moved = place.has("stop") || base.isEmpty();
        Optional<Stop> stop = moved ? place.requiredChoice("stop", Stop.class) : base.map(Agreement::stop);
        Optional<Role> tieBreak = place.choice("tieBreak", Role.class);
        Optional<Role> last = moved || tieBreak.isPresent() ? tieBreak : base.flatMap(Agreement::tieBreak);
        boolean settled = flag(place, "settled", base.filter(Agreement::settled).isPresent());
        boolean takenOut =
                flag(place, "takenOut", base.filter(Agreement::takenOut).isPresent());
        return stop.map(known -> new Agreement(known, last, settled, takenOut));
    }

    private static boolean flag(JsonPlace place, String part, boolean base) {
        return place.has(part) ? place.flag(part) : base;
    }
}
