package app.continuum.jira.admin.guards;

import app.continuum.core.clients.ClientKey;
import app.continuum.jira.admin.GuardableFields;
import app.continuum.jira.dryrun.DryRunFigures;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** What the latest dry run says of a client's guards, or of the agency's. */
    GuardFigures figures(Optional<ClientKey> client) {
        return figures.of(client).<GuardFigures>map(latest -> latest::sentence).orElse(GuardFigures.NONE);
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
