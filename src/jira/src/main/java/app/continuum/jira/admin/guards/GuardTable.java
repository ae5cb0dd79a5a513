package app.continuum.jira.admin.guards;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.Departure;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.dryrun.Figures;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Guards to the rows of a table and back. */
final class GuardTable {
    private final VerdictWords words;
    private final ScreenText text;
    private final GuardInputs inputs;
    private final GuardBoxes boxes;

    GuardTable(VerdictWords words, ScreenText text) {
        this.words = words;
        this.text = text;
        this.inputs = new GuardInputs(text);
        this.boxes = new GuardBoxes(words, text);
    }

    List<Choice> modes() {
        return boxes.modes();
    }

    List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), words.roleLabel(role)))
                .toList();
    }

    /** The boxes of the row that adds a guard. */
    List<GuardSelect> addedModes() {
        return boxes.modes(GuardInputs.ADDED, Optional.empty());
    }

    List<GuardLine> agencyLines(Agency agency, Optional<Figures> figures) {
        return agency.configuration().defaultGuards().stream()
                .map(guard -> line(guard, Optional.empty(), Optional.empty(), figures))
                .sorted(Comparator.comparing(GuardLine::name))
                .toList();
    }

    /** The guards in force for a client, those it leaves to the agency among them. */
    List<GuardLine> clientLines(Agency agency, ClientKey client, Optional<Figures> figures) {
        return new TreeMap<>(agency.guards(client))
                .values().stream()
                        .map(guard -> clientLine(agency, client, guard, figures))
                        .sorted(Comparator.comparing(GuardLine::name))
                        .toList();
    }

    private GuardLine clientLine(Agency agency, ClientKey client, Guard guard, Optional<Figures> figures) {
        Optional<Guard> agencys = Optional.ofNullable(agency.defaults().get(guard.field()));
        Optional<Departure> departure =
                agency.departs(client, guard.field()) ? Optional.of(Departure.of(guard, agencys)) : Optional.empty();
        return line(guard, agencys, departure, figures);
    }

    private GuardLine line(
            Guard guard, Optional<Guard> agency, Optional<Departure> departure, Optional<Figures> figures) {
        Optional<Figures.Figure> figure = figures.map(latest -> latest.of(guard.field()));
        return new GuardLine(
                guard.field().value(),
                words.fieldName(guard.field()),
                !words.knowsField(guard.field()),
                words.roleLabel(guard.owner()),
                agency.isPresent(),
                departure.map(one -> text.of("continuum.departure." + one)).orElse(""),
                departure.map(DepartureMark::lozenge).orElse(""),
                boxes.modes(guard.field().value(), agency),
                boxes.more(guard.field(), agency),
                figure.map(one -> one.sentence(guard.forCounterpart(), guard.forOthers()))
                        .orElse(""),
                figure.map(GuardFigures::pairs).orElse(List.of()));
    }

    /** The agency's own guards as the form has them, an added one included. */
    List<Guard> readAgency(FormState form, Agency agency) {
        List<Guard> guards = new ArrayList<>();
        for (Guard guard : agency.configuration().defaultGuards()) {
            String field = guard.field().value();
            if (!GuardInputs.isTakenOut(form, field)) {
                inputs.read(form, field, Optional.of(guard), Optional.empty()).ifPresent(guards::add);
            }
        }
        readAdded(form, guards.stream().map(Guard::field).collect(Collectors.toSet()))
                .ifPresent(guards::add);
        return guards;
    }

    /** The guards by which a client departs from the agency. */
    List<Guard> readClient(FormState form, Agency agency, ClientKey client) {
        Map<FieldId, Guard> defaults = agency.defaults();
        Map<FieldId, Guard> effective = agency.guards(client);
        List<Guard> overrides = new ArrayList<>();
        new TreeMap<>(effective).forEach((field, guard) -> {
            if (!GuardInputs.leavesToAgency(form, field.value())) {
                inputs.read(form, field.value(), Optional.of(guard), Optional.ofNullable(defaults.get(field)))
                        .filter(own -> !own.equals(defaults.get(field)))
                        .ifPresent(overrides::add);
            }
        });
        readAdded(form, effective.keySet()).ifPresent(overrides::add);
        return overrides;
    }

    private Optional<Guard> readAdded(FormState form, Set<FieldId> present) {
        String input = GuardInputs.input(GuardInputs.ADDED, "field");
        String field = form.value(input);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (present.contains(new FieldId(field))) {
            form.blame(input, text.of("continuum.admin.error.guard-present"));
            return Optional.empty();
        }
        return inputs.readAdded(form, new FieldId(field));
    }
}
