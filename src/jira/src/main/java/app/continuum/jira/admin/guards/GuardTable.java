package app.continuum.jira.admin.guards;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Guards to the rows of a table and back. */
public final class GuardTable {
    private final VerdictWords words;
    private final ScreenText text;
    private final GuardInputs inputs;

    /** A table in the words of whoever reads it. */
    public GuardTable(VerdictWords words, ScreenText text) {
        this.words = words;
        this.text = text;
        this.inputs = new GuardInputs(text);
    }

    /** The modes to choose from. */
    public List<Choice> modes() {
        return Arrays.stream(Mode.values())
                .map(mode -> new Choice(mode.name(), words.mode(mode)))
                .toList();
    }

    /** The roles to choose from. */
    public List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), words.roleLabel(role)))
                .toList();
    }

    /** What may become of a crossing that is found afterwards, to choose from. */
    public List<Choice> afterwards() {
        return Arrays.stream(Afterwards.values())
                .map(choice -> new Choice(choice.name(), afterwards(choice)))
                .toList();
    }

    private String afterwards(Afterwards choice) {
        return text.of("continuum.afterwards." + choice);
    }

    /** The rows of the guards of the agency. */
    public List<GuardLine> agencyLines(Agency agency) {
        return agency.configuration().defaultGuards().stream()
                .map(guard -> line(guard, Optional.empty()))
                .sorted(Comparator.comparing(GuardLine::name))
                .toList();
    }

    /** The rows of the guards in force for a client; of one that is only being made, the guards of the agency. */
    public List<GuardLine> clientLines(Agency agency, Optional<ClientKey> client) {
        Map<FieldId, Guard> defaults = byField(agency.configuration().defaultGuards());
        Map<FieldId, Guard> all = new TreeMap<>(defaults);
        client.ifPresent(key -> all.putAll(agency.guards(key)));
        return all.values().stream()
                .map(guard -> line(guard, Optional.ofNullable(defaults.get(guard.field()))))
                .sorted(Comparator.comparing(GuardLine::name))
                .toList();
    }

    private GuardLine line(Guard guard, Optional<Guard> agency) {
        return new GuardLine(
                guard.field().value(),
                words.fieldName(guard.field()),
                words.roleLabel(guard.owner()),
                agency.isPresent(),
                agency.map(own -> words.mode(own.forCounterpart())).orElse(""),
                agency.map(own -> words.mode(own.forOthers())).orElse(""),
                agency.map(own -> afterwards(own.afterwards())).orElse(""),
                agency.filter(Guard::alsoAtCreation).isPresent());
    }

    /** The agency's own guards as the form has them, an added one included. */
    public List<Guard> readAgency(FormState form, Agency agency) {
        List<Guard> guards = new ArrayList<>();
        for (Guard guard : agency.configuration().defaultGuards()) {
            String field = guard.field().value();
            if (form.value(GuardLine.input(field, "remove")).isEmpty()) {
                inputs.read(form, field, Optional.of(guard), Optional.empty()).ifPresent(guards::add);
            }
        }
        readAdded(form, byField(guards)).ifPresent(guards::add);
        return guards;
    }

    /** The guards by which a client departs from the agency. */
    public List<Guard> readClient(FormState form, Agency agency, Optional<ClientKey> client) {
        Map<FieldId, Guard> defaults = byField(agency.configuration().defaultGuards());
        Map<FieldId, Guard> effective = new HashMap<>(defaults);
        client.ifPresent(key -> effective.putAll(agency.guards(key)));
        List<Guard> overrides = new ArrayList<>();
        for (GuardLine line : clientLines(agency, client)) {
            FieldId field = new FieldId(line.field());
            Optional<Guard> agencys = Optional.ofNullable(defaults.get(field));
            boolean removed = !form.value(line.removeInput()).isEmpty();
            if (!removed && !GuardInputs.leaveToAgency(form, line.field())) {
                inputs.read(form, line.field(), Optional.ofNullable(effective.get(field)), agencys)
                        .filter(guard -> !guard.equals(defaults.get(field)))
                        .ifPresent(overrides::add);
            }
        }
        readAdded(form, effective).ifPresent(overrides::add);
        return overrides;
    }

    private Optional<Guard> readAdded(FormState form, Map<FieldId, Guard> present) {
        String field = form.value(GuardLine.input(GuardLine.ADDED, "field"));
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (present.containsKey(new FieldId(field))) {
            form.blame(GuardLine.input(GuardLine.ADDED, "field"), text.of("continuum.admin.error.guard-present"));
            return Optional.empty();
        }
        return inputs.readAdded(form, new FieldId(field));
    }

    private static Map<FieldId, Guard> byField(List<Guard> guards) {
        Map<FieldId, Guard> byField = new HashMap<>();
        guards.forEach(guard -> byField.put(guard.field(), guard));
        return byField;
    }
}
