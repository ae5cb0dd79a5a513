package app.continuum.jira.admin.catalogue;

import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cards of a board as they were sent: everything that is wrong is said beside its input, and everything else is kept. */
final class CatalogueForm {
    private static final String CARD = "todo";
    private static final String NEW = "new-";
    private static final String NEW_TITLE = "new.title";

    private final FormState form;
    private final Catalogue base;
    private final boolean agency;
    private final List<Choice> known;
    private final ScreenText text;

    /**
     * A form that was sent.
     *
     * @param base what the board shows as long as nobody changes it
     * @param agency whether it is the agency's board, where cards are named, ordered and added too
     * @param known the fields of this Jira
     */
    CatalogueForm(FormState form, Catalogue base, boolean agency, List<Choice> known, ScreenText text) {
        this.form = form;
        this.base = base;
        this.agency = agency;
        this.known = known;
        this.text = text;
    }

    /** The catalogue the form says. */
    Catalogue read() {
        Map<String, ToDo> read = new LinkedHashMap<>();
        for (String id : form.all(CARD)) {
            before(id).ifPresent(toDo -> read.put(id, agency ? named(toDo) : toDo.under(agreement(toDo))));
        }
        if (!agency) {
            return new Catalogue(base.toDos().stream()
                    .map(toDo -> read.getOrDefault(toDo.id(), toDo))
                    .toList());
        }
        base.toDos().forEach(toDo -> read.putIfAbsent(toDo.id(), toDo));
        List<ToDo> all = new ArrayList<>(read.values());
        added(read).ifPresent(all::add);
        return new Catalogue(all);
    }

    /** The to-do as it was, or one that is new on this board. */
    private Optional<ToDo> before(String id) {
        boolean isNew = agency && id.startsWith(NEW) && ToDo.isId(id);
        return base.toDo(id).or(() -> isNew ? Optional.of(blank(id)) : Optional.empty());
    }

    private static ToDo blank(String id) {
        return new ToDo(id, Optional.empty(), Knowledge.BOTH, List.of(), Agreement.suggested(Stop.SHARED));
    }

    private ToDo named(ToDo before) {
        String id = before.id();
        Knowledge knowledge = choice(Knowledge.class, id, "knowledge").orElse(before.knowledge());
        return new ToDo(id, title(id), knowledge, fields(before), agreement(before));
    }

    private Optional<String> title(String id) {
        String input = Card.inputOf(id, "title");
        String typed = form.value(input);
        boolean first = Catalogue.isFirst(id);
        if (typed.length() > ToDo.LONGEST_TITLE) {
            form.blame(input, text.with("continuum.problem.todo.long-title", ToDo.LONGEST_TITLE));
        }
        if (typed.isEmpty() && !first) {
            form.blame(input, text.of("continuum.catalogue.error.no-title"));
        }
        return Optional.of(typed).filter(title -> !first || !title.equals(text.of("continuum.todo." + id)));
    }

    private Agreement agreement(ToDo before) {
        String id = before.id();
        Stop stop = choice(Stop.class, id, "stop").orElse(before.stop());
        Optional<Role> last = form.value(Card.inputOf(id, "tieBreak")).isEmpty()
                ? Optional.empty()
                : choice(Role.class, id, "tieBreak");
        return new Agreement(stop, last, ticked(id, "settled"), ticked(id, "out")).at(stop);
    }

    private boolean ticked(String id, String part) {
        return form.chosen(Card.inputOf(id, part), "true");
    }

    private <E extends Enum<E>> Optional<E> choice(Class<E> type, String id, String part) {
        String input = Card.inputOf(id, part);
        Optional<E> chosen = FormState.constant(type, form.value(input));
        if (chosen.isEmpty()) {
            form.blame(input, text.of("continuum.catalogue.error.choice"));
        }
        return chosen;
    }

    /** Those still ticked, and the one that was typed. */
    private List<FieldId> fields(ToDo before) {
        String input = Card.inputOf(before.id(), "field");
        Stream<FieldId> kept = form.all(input).stream()
                .filter(id ->
                        before.fields().contains(new FieldId(id)) || named(id).isPresent())
                .map(FieldId::new);
        String added = Card.inputOf(before.id(), "addField");
        String typed = form.value(added);
        Optional<FieldId> found = named(typed);
        if (!typed.isEmpty() && found.isEmpty()) {
            form.blame(added, text.with("continuum.catalogue.error.field", typed));
        }
        return Stream.concat(kept, found.stream()).distinct().toList();
    }

    private Optional<FieldId> named(String typed) {
        return known.stream()
                .filter(field -> field.value().equals(typed) || field.label().equalsIgnoreCase(typed))
                .findFirst()
                .map(field -> new FieldId(field.value()));
    }

    private Optional<ToDo> added(Map<String, ToDo> present) {
        String title = form.value(NEW_TITLE);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        if (title.length() > ToDo.LONGEST_TITLE) {
            form.blame(NEW_TITLE, text.with("continuum.problem.todo.long-title", ToDo.LONGEST_TITLE));
            return Optional.empty();
        }
        String id = Stream.iterate(1, number -> number + 1)
                .map(number -> NEW + number)
                .filter(free -> !present.containsKey(free))
                .findFirst()
                .orElseThrow();
        Stop stop = FormState.constant(Stop.class, form.value("new.stop")).orElse(Stop.SHARED);
        Knowledge knowledge =
                FormState.constant(Knowledge.class, form.value("new.knowledge")).orElse(Knowledge.BOTH);
        return Optional.of(new ToDo(id, Optional.of(title), knowledge, List.of(), Agreement.suggested(stop)));
    }

    /** The same catalogue in which cards that were new on the board have ids to stay. */
    static Catalogue named(Catalogue typed) {
        Catalogue named = new Catalogue(
                typed.toDos().stream().filter(toDo -> !isNew(toDo)).toList());
        List<ToDo> all = new ArrayList<>();
        for (ToDo toDo : typed.toDos()) {
            if (isNew(toDo)) {
                named = named.adding(toDo.title().orElse(""), toDo.stop(), toDo.knowledge());
                String id = named.toDos().get(named.toDos().size() - 1).id();
                all.add(new ToDo(id, toDo.title(), toDo.knowledge(), toDo.fields(), toDo.agreement()));
            } else {
                all.add(toDo);
            }
        }
        return new Catalogue(all);
    }

    private static boolean isNew(ToDo toDo) {
        return toDo.id().startsWith(NEW);
    }
}
