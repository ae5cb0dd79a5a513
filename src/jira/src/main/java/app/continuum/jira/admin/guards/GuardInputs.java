package app.continuum.jira.admin.guards;

import app.continuum.core.changes.Parts;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One guard to the inputs of its row and back. */
final class GuardInputs {
    /** Stands for a field's id in the row that adds one. */
    static final String ADDED = "added";

    static final String AS_AGENCY = "AGENCY";

    private final ScreenText text;

    GuardInputs(ScreenText text) {
        this.text = text;
    }

    static String input(String row, String part) {
        return "guard." + row + "." + part;
    }

    /** The inputs that show these guards; those of the agency that are not overridden say so. */
    static Map<String, List<String>> of(List<Guard> guards, List<Guard> agency) {
        Map<String, List<String>> inputs = new HashMap<>();
        for (Guard guard : agency) {
            GuardParts.NAMES.forEach(part -> inputs.put(input(guard.field().value(), part), List.of(AS_AGENCY)));
        }
        for (Guard guard : guards) {
            String row = guard.field().value();
            Parts.of(guard).forEach((part, value) -> inputs.put(input(row, part), List.of(value)));
        }
        return inputs;
    }

    /** Whether the row is left to the agency: by its box, or because each of its parts says so. */
    static boolean leavesToAgency(FormState form, String row) {
        return isTakenOut(form, row)
                || GuardParts.NAMES.stream()
                        .map(part -> form.value(input(row, part)))
                        .filter(typed -> !typed.isEmpty())
                        .allMatch(AS_AGENCY::equals);
    }

    static boolean isTakenOut(FormState form, String row) {
        return !form.value(input(row, "remove")).isEmpty();
    }

    Optional<Guard> readAdded(FormState form, FieldId field) {
        return read(form, ADDED, field, Optional.empty(), Optional.empty());
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
        Map<String, String> parts = parts(form, row, base, agency);
        Optional<Role> owner = FormState.constant(Role.class, form.value(input(row, Parts.OWNER)))
                .or(() -> base.map(Guard::owner));
        Optional<Mode> counterpart = GuardParts.mode(parts, Parts.COUNTERPART);
        Optional<Mode> others = GuardParts.mode(parts, Parts.OTHERS);
        if (owner.isEmpty() || counterpart.isEmpty() || others.isEmpty()) {
            form.blame(input(row, Parts.OTHERS), text.of("continuum.admin.error.guard-incomplete"));
            return Optional.empty();
        }
        if (others.get().compareTo(counterpart.get()) > 0) {
            form.blame(input(row, Parts.OTHERS), text.of("continuum.admin.error.others-stricter"));
            return Optional.empty();
        }
        return Optional.of(GuardParts.guard(field, owner.get(), counterpart.get(), others.get(), parts));
    }

    private static Map<String, String> parts(FormState form, String row, Optional<Guard> base, Optional<Guard> agency) {
        Map<String, String> parts = new HashMap<>();
        Map<String, String> kept = base.map(Parts::of).orElse(Map.of());
        Map<String, String> agencys = agency.map(Parts::of).orElse(Map.of());
        for (String part : GuardParts.NAMES) {
            String typed = form.value(input(row, part));
            String value = typed.equals(AS_AGENCY) ? agencys.get(part) : typed.isEmpty() ? kept.get(part) : typed;
            if (value != null) {
                parts.put(part, value);
            }
        }
        return parts;
    }
}
