package app.continuum.jira.admin.catalogue;

import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.Suggestion;
import app.continuum.core.catalogue.ToDo;
import app.continuum.jira.pages.FormState;
import java.util.Locale;
import java.util.Optional;

/** What a button of the board does to it before anything is saved, where no script does it in the browser. */
enum Step {
    /** Changes places with the card before it. */
    EARLIER,
    /** Changes places with the card after it. */
    LATER,
    /** Settles a to-do by one of the suggested answers. */
    ANSWER,
    /** Goes back to what the agency has agreed. */
    AGENCY,
    /** Only lays the new card on the board. */
    ADD;

    static final String INPUT = "step";

    /** What the button says. */
    String of(String id) {
        return name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    /** The board after the step that was asked for; nothing where it is to be saved. */
    static Optional<Catalogue> taken(FormState form, Catalogue typed, Catalogue agency) {
        String[] said = form.value(INPUT).split(":", -1);
        String id = said.length > 1 ? said[1] : "";
        String detail = said.length > 2 ? said[2] : "";
        return FormState.constant(Step.class, said[0].toUpperCase(Locale.ROOT))
                .map(step -> step.apply(typed, agency, id, detail));
    }

    private Catalogue apply(Catalogue typed, Catalogue agency, String id, String detail) {
        return switch (this) {
            case EARLIER -> typed.moving(id, true);
            case LATER -> typed.moving(id, false);
            case ANSWER ->
                FormState.constant(Suggestion.class, detail)
                        .map(answer -> typed.agreeing(id, answer.agreement()))
                        .orElse(typed);
            case AGENCY ->
                agency.toDo(id)
                        .map(ToDo::agreement)
                        .map(agreement -> typed.agreeing(id, agreement))
                        .orElse(typed);
            case ADD -> typed;
        };
    }
}
