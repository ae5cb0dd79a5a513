package app.continuum.core.catalogue;

import app.continuum.core.guards.FieldId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** To-dos in the order in which they are read, those taken out among them. */
public record Catalogue(List<ToDo> toDos) {
    private static final String OWN = "own-";
    private static final Catalogue FIRST = new Catalogue(FirstToDos.all());

    public Catalogue {
        toDos = List.copyOf(toDos);
    }

    /** The to-dos every agency starts with; where agencies are known to differ, they are not settled. */
    public static Catalogue first() {
        return FIRST;
    }

    /** These to-dos, and those every agency starts with: one that is not listed follows what it follows at first. */
    public static Catalogue completing(List<ToDo> listed) {
        List<ToDo> all = new ArrayList<>(listed);
        Set<String> present = listed.stream().map(ToDo::id).collect(Collectors.toCollection(HashSet::new));
        String before = "";
        for (ToDo toDo : FIRST.toDos) {
            if (present.add(toDo.id())) {
                all.add(indexOf(all, before) + 1, toDo);
            }
            before = toDo.id();
        }
        return new Catalogue(all);
    }

    private static int indexOf(List<ToDo> toDos, String id) {
        return IntStream.range(0, toDos.size())
                .filter(index -> toDos.get(index).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** Whether every agency starts with a to-do of this id, rather than one agency having added it. */
    public static boolean isFirst(String id) {
        return FIRST.toDo(id).isPresent();
    }

    /** The to-do of an id. */
    public Optional<ToDo> toDo(String id) {
        return toDos.stream().filter(toDo -> toDo.id().equals(id)).findFirst();
    }

    /** The to-dos somebody does at a stop. */
    public List<ToDo> at(Stop stop) {
        return toDos.stream()
                .filter(toDo -> toDo.stop() == stop && !toDo.takenOut())
                .toList();
    }

    /** The to-dos nobody does here. */
    public List<ToDo> takenOut() {
        return toDos.stream().filter(ToDo::takenOut).toList();
    }

    /** The to-dos that are still to be agreed on. */
    public List<ToDo> unsettled() {
        return toDos.stream()
                .filter(toDo -> !toDo.settled() && !toDo.takenOut())
                .toList();
    }

    /** The same catalogue, in which the guard of a field enforces a to-do. */
    public Catalogue enforcing(String id, FieldId field) {
        return changing(id, toDo -> toDo.enforcedBy(field));
    }

    /** The same catalogue with something else agreed on a to-do. */
    public Catalogue agreeing(String id, Agreement agreement) {
        return changing(id, toDo -> toDo.under(agreement));
    }

    private Catalogue changing(String id, UnaryOperator<ToDo> change) {
        return new Catalogue(toDos.stream()
                .map(toDo -> toDo.id().equals(id) ? change.apply(toDo) : toDo)
                .toList());
    }

    /** The same catalogue with a to-do of the agency's own at its end, which is still to be agreed on. */
    public Catalogue adding(String title, Stop stop, Knowledge knowledge) {
        String id = IntStream.rangeClosed(1, toDos.size() + 1)
                .mapToObj(number -> OWN + number)
                .filter(free -> toDo(free).isEmpty())
                .findFirst()
                .orElseThrow();
        List<ToDo> more = new ArrayList<>(toDos);
        more.add(new ToDo(id, Optional.of(title), knowledge, List.of(), Agreement.suggested(stop)));
        return new Catalogue(more);
    }

    /** The same catalogue in which a to-do has changed places with the one before it at its stop, or after it. */
    public Catalogue moving(String id, boolean earlier) {
        List<ToDo> moved = new ArrayList<>(toDos);
        toDo(id).ifPresent(toDo -> {
            List<ToDo> here = at(toDo.stop());
            int next = here.indexOf(toDo) + (earlier ? -1 : 1);
            if (here.contains(toDo) && next >= 0 && next < here.size()) {
                int at = moved.indexOf(toDo);
                int other = moved.indexOf(here.get(next));
                moved.set(at, here.get(next));
                moved.set(other, toDo);
            }
        });
        return new Catalogue(moved);
    }
}
