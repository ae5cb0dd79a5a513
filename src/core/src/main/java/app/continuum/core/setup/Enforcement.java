package app.continuum.core.setup;

import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.guards.FieldId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which to-dos the fields that were pointed at enforce. A link follows its responsibility from field to field; a to-do that somebody linked to anything else
 * is left as it is, and so is one whose link somebody took away, until its responsibility gets another field.
 *
 * @param earlier the fields pointed at before
 * @param chosen the fields pointed at now
 */
public record Enforcement(Map<Responsibility, FieldId> earlier, Map<Responsibility, FieldId> chosen) {
    public Enforcement {
        earlier = Map.copyOf(earlier);
        chosen = Map.copyOf(chosen);
    }

    /** The catalogue as it becomes. */
    public Catalogue in(Catalogue catalogue) {
        boolean untouched = catalogue.equals(Catalogue.first());
        return new Catalogue(
                catalogue.toDos().stream().map(toDo -> linked(toDo, untouched)).toList());
    }

    private ToDo linked(ToDo toDo, boolean untouched) {
        List<Responsibility> carried = Arrays.stream(Responsibility.values())
                .filter(responsibility -> responsibility.toDo().equals(Optional.of(toDo.id())))
                .toList();
        if (!fields(earlier, carried).containsAll(toDo.fields())) {
            return toDo;
        }
        List<Responsibility> moved = carried.stream()
                .filter(responsibility ->
                        untouched || !at(earlier, responsibility).equals(at(chosen, responsibility)))
                .toList();
        Set<FieldId> left = fields(earlier, moved);
        left.removeAll(fields(chosen, carried));
        Set<FieldId> links = new LinkedHashSet<>(toDo.fields());
        links.removeAll(left);
        links.addAll(fields(chosen, moved));
        return toDo.withFields(List.copyOf(links));
    }

    private static Set<FieldId> fields(Map<Responsibility, FieldId> pointed, List<Responsibility> responsibilities) {
        return responsibilities.stream()
                .flatMap(responsibility -> at(pointed, responsibility).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<FieldId> at(Map<Responsibility, FieldId> pointed, Responsibility responsibility) {
        return Optional.ofNullable(pointed.get(responsibility));
    }
}
