package app.continuum.jira.admin.start;

import app.continuum.core.setup.Responsibility;
import app.continuum.jira.admin.Choice;
import java.util.List;

/**
 * One row of the table of fields: what a role answers for, and the fields that may carry it.
 *
 * @param choices the fields of this Jira that could carry it
 * @param canBeMade whether a field can be made for it here and now
 */
public record FieldRow(
        Responsibility responsibility, String label, String hint, List<Choice> choices, boolean canBeMade) {
    /** Stands for a field that is to be made. */
    static final String CREATE = "create";

    /** The name of the select box. */
    public String input() {
        return input(responsibility);
    }

    /** The name of the input that says which field was chosen when the form was opened. */
    public String earlierInput() {
        return earlierInput(responsibility);
    }

    static String input(Responsibility responsibility) {
        return "field." + responsibility;
    }

    static String earlierInput(Responsibility responsibility) {
        return "was." + responsibility;
    }
}
