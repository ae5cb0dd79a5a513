package app.continuum.jira.workflow;

import app.continuum.core.agency.Agency;
import app.continuum.core.guards.FieldId;
import app.continuum.core.links.Feature;
import app.continuum.core.markup.Escaper;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the validator's form offers, and what it says once it is on a transition. */
@Feature("workflow-validator-form")
public final class ValidatorForm {
    private final AgencyDirectory directory;
    private final VerdictWords words;
    private final ScreenText text;

    /** A form in the words of this agency. */
    public ValidatorForm(AgencyDirectory directory, VerdictWords words, ScreenText text) {
        this.directory = directory;
        this.words = words;
        this.text = text;
    }

    /** Every field that some guard stands before, and those that are chosen already, by name. */
    List<FieldBox> boxes(ChosenFields chosen) {
        Set<FieldId> offered = guarded();
        offered.addAll(chosen.fields());
        return offered.stream()
                .sorted(byName())
                .map(field -> new FieldBox(
                        field.value(),
                        Escaper.escape(words.fieldName(field)),
                        chosen.fields().contains(field)))
                .toList();
    }

    /** What the validator does, in a sentence. */
    String sentence(ChosenFields chosen) {
        return chosen.isEveryGuarded()
                ? text.of("continuum.workflow.view.every")
                : text.with(
                        "continuum.workflow.view.chosen",
                        chosen.fields().stream()
                                .sorted(byName())
                                .map(words::fieldName)
                                .collect(Collectors.joining(", ")));
    }

    private Comparator<FieldId> byName() {
        return Comparator.comparing(words::fieldName, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(FieldId::value);
    }

    private Set<FieldId> guarded() {
        Agency agency = directory.current();
        Set<FieldId> guarded = new TreeSet<>();
        agency.configuration().defaultGuards().forEach(guard -> guarded.add(guard.field()));
        agency.clients()
                .forEach(client -> guarded.addAll(agency.guards(client.key()).keySet()));
        return guarded;
    }
}
