package app.continuum.jira.admin.guards;

import app.continuum.core.clients.Role;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
import app.continuum.jira.pages.FormState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A guard as its parts, each a text by its name: what a row of the form has an input for. */
final class GuardParts {
    static final String COUNTERPART = "counterpart";
    static final String OTHERS = "others";
    static final String AFTERWARDS = "afterwards";
    static final String CREATION = "creation";
    private static final String COURTESY = "courtesy.";

    /** Every part, the modes first. */
    static final List<String> NAMES = Stream.concat(
                    Stream.of(COUNTERPART, OTHERS, AFTERWARDS, CREATION),
                    Arrays.stream(Courtesy.values()).map(GuardParts::courtesy))
            .toList();

    private GuardParts() {}

    static String courtesy(Courtesy courtesy) {
        return COURTESY + courtesy;
    }

    /** The parts of a guard. */
    static Map<String, String> of(Guard guard) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(COUNTERPART, guard.forCounterpart().name());
        parts.put(OTHERS, guard.forOthers().name());
        parts.put(AFTERWARDS, guard.afterwards().name());
        parts.put(CREATION, Boolean.toString(guard.alsoAtCreation()));
        for (Courtesy courtesy : Courtesy.values()) {
            parts.put(courtesy(courtesy), guard.reach(courtesy).name());
        }
        return parts;
    }

    /** The mode of a part; nothing where it names none. */
    static Optional<Mode> mode(Map<String, String> parts, String name) {
        return FormState.constant(Mode.class, parts.getOrDefault(name, ""));
    }

    /** The guard of these modes and other parts; what is not named is as in a new guard. */
    static Guard guard(FieldId field, Role owner, Mode forCounterpart, Mode forOthers, Map<String, String> parts) {
        Map<Courtesy, Reach> courtesies = new EnumMap<>(Courtesy.class);
        for (Courtesy courtesy : Courtesy.values()) {
            FormState.constant(Reach.class, parts.getOrDefault(courtesy(courtesy), ""))
                    .ifPresent(reach -> courtesies.put(courtesy, reach));
        }
        return new Guard(
                field,
                owner,
                forCounterpart,
                forOthers,
                courtesies,
                FormState.constant(Afterwards.class, parts.getOrDefault(AFTERWARDS, ""))
                        .orElse(Afterwards.FLAG),
                Boolean.parseBoolean(parts.get(CREATION)));
    }
}
