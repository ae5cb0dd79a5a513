package app.continuum.jira.admin.guards;

import app.continuum.core.changes.Parts;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A guard from its {@link Parts}: what a row of the form has an input for. */
final class GuardParts {
    /** Every part but the owner, the modes first: what a client may leave to the agency. */
    static final List<String> NAMES = Stream.concat(
                    Stream.of(Parts.COUNTERPART, Parts.OTHERS, Parts.AFTERWARDS, Parts.CREATION),
                    Arrays.stream(Courtesy.values()).map(GuardParts::courtesy))
            .toList();

    private GuardParts() {}

    static String courtesy(Courtesy courtesy) {
        return Parts.COURTESY + courtesy;
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
                FormState.constant(Afterwards.class, parts.getOrDefault(Parts.AFTERWARDS, ""))
                        .orElse(Afterwards.FLAG),
                Boolean.parseBoolean(parts.get(Parts.CREATION)));
    }
}
