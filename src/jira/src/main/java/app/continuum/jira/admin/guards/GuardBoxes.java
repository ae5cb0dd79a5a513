package app.continuum.jira.admin.guards;

import app.continuum.core.changes.Parts;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The select boxes of a guard's row. */
final class GuardBoxes {
    private final VerdictWords words;
    private final ScreenText text;

    GuardBoxes(VerdictWords words, ScreenText text) {
        this.words = words;
        this.text = text;
    }

    List<GuardSelect> modes(String row, Optional<Guard> agency) {
        return List.of(
                box(row, Parts.COUNTERPART, text.of("continuum.admin.guards.counterpart"), modes(), agency),
                box(row, Parts.OTHERS, text.of("continuum.admin.guards.others"), modes(), agency));
    }

    /** Those beside the modes; of the courtesies, those that an edit of the field can be. */
    List<GuardSelect> more(FieldId field, Optional<Guard> agency) {
        String row = field.value();
        List<GuardSelect> boxes = new ArrayList<>();
        boxes.add(box(row, Parts.AFTERWARDS, text.of("continuum.admin.guards.afterwards"), afterwards(), agency));
        boxes.add(box(row, Parts.CREATION, text.of("continuum.admin.guards.creation"), creation(), agency));
        courtesies(field)
                .forEach(courtesy -> boxes.add(box(
                        row,
                        GuardParts.courtesy(courtesy),
                        text.of("continuum.courtesy." + courtesy),
                        reaches(),
                        agency)));
        return boxes;
    }

    private static List<Courtesy> courtesies(FieldId field) {
        if (field.equals(FieldId.ASSIGNEE)) {
            return List.of(Courtesy.TAKE_UNASSIGNED, Courtesy.HAND_ON_OWN);
        }
        return field.equals(FieldId.REMAINING_ESTIMATE)
                ? List.of(Courtesy.LOG_WORK, Courtesy.FILL_EMPTY)
                : List.of(Courtesy.FILL_EMPTY);
    }

    private static GuardSelect box(
            String row, String part, String label, List<Choice> choices, Optional<Guard> agency) {
        Choice agencys = agency.map(guard -> Parts.of(guard).get(part)).stream()
                .flatMap(value ->
                        choices.stream().filter(choice -> choice.value().equals(value)))
                .findFirst()
                .orElse(new Choice("", ""));
        return new GuardSelect(GuardInputs.input(row, part), label, agencys, choices);
    }

    List<Choice> modes() {
        return Arrays.stream(Mode.values())
                .map(mode -> new Choice(mode.name(), words.mode(mode)))
                .toList();
    }

    private List<Choice> afterwards() {
        return Arrays.stream(Afterwards.values())
                .map(choice -> new Choice(choice.name(), text.of("continuum.afterwards." + choice)))
                .toList();
    }

    private List<Choice> creation() {
        return Map.of(
                        "false",
                        text.of("continuum.admin.guards.creation.not-held"),
                        "true",
                        text.of("continuum.admin.guards.creation.held"))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(choice -> new Choice(choice.getKey(), choice.getValue()))
                .toList();
    }

    private List<Choice> reaches() {
        return Arrays.stream(Reach.values())
                .map(reach -> new Choice(reach.name(), text.of("continuum.reach." + reach)))
                .toList();
    }
}
