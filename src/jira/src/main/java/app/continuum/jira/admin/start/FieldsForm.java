package app.continuum.jira.admin.start;

import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.setup.Responsibility;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the table of fields, and makes guards of it: new ones observe, those that are there keep their modes. */
final class FieldsForm {
    private final FieldChoices choices;
    private final Optional<FieldMaker> maker;
    private final ScreenText text;

    FieldsForm(FieldChoices choices, Optional<FieldMaker> maker, ScreenText text) {
        this.choices = choices;
        this.maker = maker;
        this.text = text;
    }

    /** Blames whatever nobody was offered, and a field that two roles would own. */
    void check(FormState form, List<Guard> guards) {
        Map<String, Role> owners = new HashMap<>();
        guards.forEach(guard -> owners.put(guard.field().value(), guard.owner()));
        for (Responsibility responsibility : Responsibility.values()) {
            String input = FieldRow.input(responsibility);
            String chosen = form.value(input);
            if (chosen.isEmpty()) {
                continue;
            }
            if (!isOffered(responsibility, chosen)) {
                form.blame(input, text.of("continuum.start.error.field"));
            } else if (owners.getOrDefault(chosen, responsibility.owner()) != responsibility.owner()) {
                form.blame(input, text.of("continuum.start.error.two-owners"));
            } else if (!chosen.equals(FieldRow.CREATE)) {
                owners.put(chosen, responsibility.owner());
            }
        }
    }

    private boolean isOffered(Responsibility responsibility, String chosen) {
        return chosen.equals(FieldRow.CREATE)
                ? maker.isPresent() && responsibility.canBeMade()
                : choices.offers(responsibility, chosen);
    }

    /** The chosen fields, of which those that are wanted are made now; blames a row whose field Jira does not make. */
    Map<Responsibility, FieldId> chosen(FormState form) {
        Map<Responsibility, FieldId> chosen = new EnumMap<>(Responsibility.class);
        for (Responsibility responsibility : Responsibility.values()) {
            String input = FieldRow.input(responsibility);
            String value = form.value(input);
            if (value.equals(FieldRow.CREATE)) {
                Optional<FieldId> made = maker.flatMap(maker -> maker.make(responsibility));
                made.ifPresent(field -> chosen.put(responsibility, field));
                if (made.isEmpty()) {
                    form.blame(input, text.of("continuum.start.error.not-made"));
                }
            } else if (!value.isEmpty()) {
                chosen.put(responsibility, new FieldId(value));
            }
        }
        return chosen;
    }

    /** The fields that were guarded when the form was opened. */
    static Map<Responsibility, FieldId> earlier(FormState form) {
        Map<Responsibility, FieldId> earlier = new EnumMap<>(Responsibility.class);
        for (Responsibility responsibility : Responsibility.values()) {
            String field = form.value(FieldRow.earlierInput(responsibility));
            if (!field.isEmpty()) {
                earlier.put(responsibility, new FieldId(field));
            }
        }
        return earlier;
    }

    /** The guards as they become: without those of rows that were emptied or point elsewhere now. */
    static List<Guard> guards(
            Map<Responsibility, FieldId> earlier, Map<Responsibility, FieldId> chosen, List<Guard> before) {
        Set<FieldId> dropped = new HashSet<>(earlier.values());
        dropped.removeAll(chosen.values());
        List<Guard> guards = new ArrayList<>(before);
        guards.removeIf(guard -> dropped.contains(guard.field()));
        chosen.forEach((responsibility, field) -> {
            if (guards.stream().noneMatch(guard -> guard.field().equals(field))) {
                guards.add(new Guard(field, responsibility.owner(), Mode.OBSERVE, Mode.OBSERVE));
            }
        });
        return guards;
    }
}
