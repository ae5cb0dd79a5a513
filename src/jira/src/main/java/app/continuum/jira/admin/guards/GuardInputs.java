package app.continuum.jira.admin.guards;

import app.continuum.core.clients.Role;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One guard to the inputs of its row and back. */
public final class GuardInputs {
    private final ScreenText text;

    GuardInputs(ScreenText text) {
        this.text = text;
    }

    /** The inputs that show these guards; those of the agency that are not overridden say so. */
    public static Map<String, List<String>> of(List<Guard> guards, List<Guard> agency) {
        Map<String, List<String>> inputs = new HashMap<>();
        for (Guard guard : agency) {
            GuardLine.PARTS.forEach(
                    part -> inputs.put(GuardLine.input(guard.field().value(), part), List.of(GuardLine.AS_AGENCY)));
        }
        for (Guard guard : guards) {
            String field = guard.field().value();
            inputs.put(GuardLine.input(field, "owner"), List.of(guard.owner().name()));
            inputs.put(
                    GuardLine.input(field, "counterpart"),
                    List.of(guard.forCounterpart().name()));
            inputs.put(
                    GuardLine.input(field, "others"), List.of(guard.forOthers().name()));
            inputs.put(
                    GuardLine.input(field, "afterwards"),
                    List.of(guard.afterwards().name()));
            inputs.put(GuardLine.input(field, "creation"), List.of(Boolean.toString(guard.alsoAtCreation())));
        }
        return inputs;
    }

    /** Whether the row says in every part that the agency's guard holds. */
    static boolean leaveToAgency(FormState form, String row) {
        return GuardLine.PARTS.stream()
                .map(part -> GuardLine.input(row, part))
                .allMatch(input -> asAgency(form, input));
    }

    Optional<Guard> readAdded(FormState form, FieldId field) {
        return read(form, GuardLine.ADDED, field, Optional.empty(), Optional.empty());
    }

    /**
     * The guard as its row has it.
     *
     * @param base says what the row does not show
     * @param agency says what the row leaves to the agency
     */
    Optional<Guard> read(FormState form, String field, Optional<Guard> base, Optional<Guard> agency) {
        return read(form, field, new FieldId(field), base, agency);
    }

    private Optional<Guard> read(
            FormState form, String row, FieldId field, Optional<Guard> base, Optional<Guard> agency) {
        Optional<Role> owner = FormState.constant(Role.class, form.value(GuardLine.input(row, "owner")))
                .or(() -> base.map(Guard::owner));
        Optional<Mode> counterpart =
                choice(form, GuardLine.input(row, "counterpart"), Mode.class, agency.map(Guard::forCounterpart));
        Optional<Mode> others = choice(form, GuardLine.input(row, "others"), Mode.class, agency.map(Guard::forOthers));
        if (owner.isEmpty() || counterpart.isEmpty() || others.isEmpty()) {
            form.blame(GuardLine.input(row, "others"), text.of("continuum.admin.error.guard-incomplete"));
            return Optional.empty();
        }
        if (others.get().compareTo(counterpart.get()) > 0) {
            form.blame(GuardLine.input(row, "others"), text.of("continuum.admin.error.others-stricter"));
            return Optional.empty();
        }
        Map<Courtesy, Reach> courtesies = base.map(Guard::courtesies).orElse(Map.of());
        return Optional.of(new Guard(
                field,
                owner.get(),
                counterpart.get(),
                others.get(),
                courtesies,
                afterwards(form, row, base, agency),
                alsoAtCreation(form, row, agency)));
    }

    private static Afterwards afterwards(FormState form, String row, Optional<Guard> base, Optional<Guard> agency) {
        String input = GuardLine.input(row, "afterwards");
        return choice(form, input, Afterwards.class, agency.map(Guard::afterwards))
                .or(() -> base.map(Guard::afterwards))
                .orElse(Afterwards.FLAG);
    }

    private static boolean alsoAtCreation(FormState form, String row, Optional<Guard> agency) {
        String input = GuardLine.input(row, "creation");
        return asAgency(form, input)
                ? agency.filter(Guard::alsoAtCreation).isPresent()
                : form.chosen(input, Boolean.toString(true));
    }

    private static <E extends Enum<E>> Optional<E> choice(
            FormState form, String input, Class<E> type, Optional<E> agencys) {
        return asAgency(form, input) ? agencys : FormState.constant(type, form.value(input));
    }

    private static boolean asAgency(FormState form, String input) {
        return form.value(input).equals(GuardLine.AS_AGENCY);
    }
}
