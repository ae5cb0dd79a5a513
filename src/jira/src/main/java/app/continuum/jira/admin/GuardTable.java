package app.continuum.jira.admin;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
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
final class GuardTable {
    private static final String ADDED = "added";

    private final VerdictWords words;
    private final ScreenText text;

    GuardTable(VerdictWords words, ScreenText text) {
        this.words = words;
        this.text = text;
    }

    List<Choice> modes() {
        return Arrays.stream(Mode.values())
                .map(mode -> new Choice(mode.name(), words.mode(mode)))
                .toList();
    }

    List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), words.roleLabel(role)))
                .toList();
    }

    List<GuardLine> agencyLines(Agency agency) {
        return agency.configuration().defaultGuards().stream()
                .map(guard -> line(guard, Optional.empty()))
                .sorted(Comparator.comparing(GuardLine::name))
                .toList();
    }

    List<GuardLine> clientLines(Agency agency, Optional<ClientKey> client) {
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
                agency.map(own -> words.mode(own.forOthers())).orElse(""));
    }

    /** The inputs that show these guards; those of the agency that are not overridden say so. */
    static Map<String, List<String>> inputs(List<Guard> guards, List<Guard> agency) {
        Map<String, List<String>> inputs = new HashMap<>();
        for (Guard guard : agency) {
            inputs.put(GuardLine.input(guard.field().value(), "counterpart"), List.of(GuardLine.AS_AGENCY));
            inputs.put(GuardLine.input(guard.field().value(), "others"), List.of(GuardLine.AS_AGENCY));
        }
        for (Guard guard : guards) {
            String field = guard.field().value();
            inputs.put(GuardLine.input(field, "owner"), List.of(guard.owner().name()));
            inputs.put(
                    GuardLine.input(field, "counterpart"),
                    List.of(guard.forCounterpart().name()));
            inputs.put(
                    GuardLine.input(field, "others"), List.of(guard.forOthers().name()));
        }
        return inputs;
    }

    /** The agency's own guards as the form has them, an added one included. */
    List<Guard> readAgency(FormState form, Agency agency) {
        List<Guard> guards = new ArrayList<>();
        for (Guard guard : agency.configuration().defaultGuards()) {
            String field = guard.field().value();
            if (form.value(GuardLine.input(field, "remove")).isEmpty()) {
                read(form, field, field, Optional.of(guard)).ifPresent(guards::add);
            }
        }
        readAdded(form, byField(guards)).ifPresent(guards::add);
        return guards;
    }

    /** The guards by which a client departs from the agency. */
    List<Guard> readClient(FormState form, Agency agency, Optional<ClientKey> client) {
        Map<FieldId, Guard> defaults = byField(agency.configuration().defaultGuards());
        Map<FieldId, Guard> effective = new HashMap<>(defaults);
        client.ifPresent(key -> effective.putAll(agency.guards(key)));
        List<Guard> overrides = new ArrayList<>();
        for (GuardLine line : clientLines(agency, client)) {
            FieldId field = new FieldId(line.field());
            boolean removed = !form.value(line.removeInput()).isEmpty();
            if (!removed) {
                read(form, line.field(), line.field(), Optional.ofNullable(effective.get(field)))
                        .filter(guard -> !guard.equals(defaults.get(field)))
                        .ifPresent(overrides::add);
            }
        }
        readAdded(form, effective).ifPresent(overrides::add);
        return overrides;
    }

    private Optional<Guard> readAdded(FormState form, Map<FieldId, Guard> present) {
        String field = form.value(GuardLine.input(ADDED, "field"));
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (present.containsKey(new FieldId(field))) {
            form.blame(GuardLine.input(ADDED, "field"), text.of("continuum.admin.error.guard-present"));
            return Optional.empty();
        }
        return read(form, ADDED, field, Optional.empty());
    }

    private Optional<Guard> read(FormState form, String row, String field, Optional<Guard> base) {
        Optional<Role> owner =
                constant(Role.class, form.value(GuardLine.input(row, "owner"))).or(() -> base.map(Guard::owner));
        Optional<Mode> counterpart = mode(form, row, "counterpart", base.map(Guard::forCounterpart));
        Optional<Mode> others = mode(form, row, "others", base.map(Guard::forOthers));
        if (owner.isEmpty() || counterpart.isEmpty() || others.isEmpty()) {
            form.blame(GuardLine.input(row, "others"), text.of("continuum.admin.error.guard-incomplete"));
            return Optional.empty();
        }
        if (others.get().compareTo(counterpart.get()) > 0) {
            form.blame(GuardLine.input(row, "others"), text.of("continuum.admin.error.others-stricter"));
            return Optional.empty();
        }
        Map<Courtesy, Reach> courtesies = base.map(Guard::courtesies).orElse(Map.of());
        return Optional.of(new Guard(new FieldId(field), owner.get(), counterpart.get(), others.get())
                .withCourtesies(courtesies)
                .withAfterwards(base.map(Guard::afterwards).orElse(Afterwards.FLAG))
                .withAlsoAtCreation(base.filter(Guard::alsoAtCreation).isPresent()));
    }

    private static Optional<Mode> mode(FormState form, String row, String part, Optional<Mode> base) {
        String chosen = form.value(GuardLine.input(row, part));
        return chosen.equals(GuardLine.AS_AGENCY) ? base : constant(Mode.class, chosen);
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static Map<FieldId, Guard> byField(List<Guard> guards) {
        Map<FieldId, Guard> byField = new HashMap<>();
        guards.forEach(guard -> byField.put(guard.field(), guard));
        return byField;
    }
}
