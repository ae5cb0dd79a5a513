package app.continuum.core.catalogue;

import app.continuum.core.guards.FieldId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The to-dos of a client, in the order in which they are read. */
public record Catalogue(List<ToDo> toDos) {

    public Catalogue {
        toDos = List.copyOf(toDos);
        Set<String> ids = new HashSet<>();
        for (ToDo toDo : toDos) {
            if (!ids.add(toDo.id())) {
                throw new IllegalArgumentException("Two to-dos called " + toDo.id());
            }
        }
    }

    /** The to-dos every agency starts with; where agencies are known to differ, they are not settled. */
    public static Catalogue first() {
        return new Catalogue(FirstToDos.all());
    }

    /** The to-dos at a stop. */
    public List<ToDo> at(Stop stop) {
        return toDos.stream().filter(toDo -> toDo.stop() == stop).toList();
    }

    /** The same catalogue, in which the guard of a field enforces a to-do. */
    public Catalogue enforcing(String toDoId, FieldId field) {
        return new Catalogue(toDos.stream()
                .map(toDo -> toDo.id().equals(toDoId) ? toDo.enforcedBy(field) : toDo)
                .toList());
    }
}
