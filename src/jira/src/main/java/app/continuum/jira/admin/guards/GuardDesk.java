package app.continuum.jira.admin.guards;

import app.continuum.jira.admin.GuardableFields;
import app.continuum.jira.dryrun.DryRunFigures;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the form of the agency's guards and that of a client's have in common. */
public final class GuardDesk {
    private final GuardableFields fields;
    private final GuardTable table;
    private final DryRunFigures figures;

    /** Forms in the words of whoever reads them. */
    public GuardDesk(GuardableFields fields, DryRunFigures figures, VerdictWords words, ScreenText text) {
        this.fields = fields;
        this.figures = figures;
        this.table = new GuardTable(words, text);
    }

    GuardTable table() {
        return table;
    }

    DryRunFigures figures() {
        return figures;
    }

    Map<String, Object> context(FormState form, List<String> problems) {
        Map<String, Object> context = new HashMap<>();
        context.put("saved", "");
        context.put("problems", problems);
        context.put("form", form);
        context.put("client", "");
        context.put("modes", table.modes());
        context.put("roles", table.roles());
        context.put("fields", fields.choices());
        context.put("addedModes", table.addedModes());
        return context;
    }
}
