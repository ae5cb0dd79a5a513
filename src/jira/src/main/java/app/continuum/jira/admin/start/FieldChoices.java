package app.continuum.jira.admin.start;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.GuardBook;
import app.continuum.core.setup.FieldSuggestions;
import app.continuum.core.setup.KnownField;
import app.continuum.core.setup.Responsibility;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the table of fields offers, and which of it stands chosen when it is opened: what is guarded already, or what is likeliest. */
final class FieldChoices {
    private final List<KnownField> known;
    private final FieldSuggestions suggestions;
    private final ScreenText text;

    FieldChoices(List<KnownField> known, ScreenText text) {
        this.known = known;
        this.suggestions = new FieldSuggestions(known);
        this.text = text;
    }

    List<FieldRow> rows(Role owner, boolean mayMake) {
        return Arrays.stream(Responsibility.values())
                .filter(responsibility -> responsibility.owner() == owner)
                .map(responsibility -> row(responsibility, mayMake))
                .toList();
    }

    private FieldRow row(Responsibility responsibility, boolean mayMake) {
        List<Choice> choices = suggestions.candidates(responsibility).stream()
                .map(field -> new Choice(field.field().value(), field.name()))
                .toList();
        return new FieldRow(
                responsibility,
                text.of("continuum.start.field." + responsibility),
                text.of("continuum.start.hint." + responsibility),
                choices,
                mayMake && responsibility.canBeMade());
    }

    boolean offers(Responsibility responsibility, String field) {
        return suggestions.candidates(responsibility).stream()
                .anyMatch(candidate -> candidate.field().value().equals(field));
    }

    FormState opened(Agency agency) {
        Map<String, List<String>> inputs = new HashMap<>();
        for (Responsibility responsibility : Responsibility.values()) {
            Optional<String> guarded = guarded(agency, responsibility).map(FieldId::value);
            inputs.put(FieldRow.earlierInput(responsibility), guarded.stream().toList());
            Optional<String> chosen =
                    guarded.or(() -> suggested(agency, responsibility).map(FieldId::value));
            inputs.put(FieldRow.input(responsibility), chosen.stream().toList());
        }
        inputs.put("version", List.of(version(agency)));
        return new FormState(inputs);
    }

    static String version(Agency agency) {
        return StoredForm.version(agency.configuration().defaultGuards());
    }

    private Optional<FieldId> guarded(Agency agency, Responsibility responsibility) {
        Set<FieldId> guarded = new HashSet<>();
        agency.configuration().defaultGuards().stream()
                .filter(guard -> guard.owner() == responsibility.owner())
                .map(Guard::field)
                .forEach(guarded::add);
        return new FieldSuggestions(known.stream()
                        .filter(field -> guarded.contains(field.field()))
                        .toList())
                .best(responsibility);
    }

    /** Only while nobody has chosen anything: later, what is left out was left out on purpose. */
    private Optional<FieldId> suggested(Agency agency, Responsibility responsibility) {
        boolean untouched = agency.configuration().defaultGuards().equals(GuardBook.firstGuards());
        return untouched && !responsibility.offAtFirst() ? suggestions.best(responsibility) : Optional.empty();
    }
}
