package app.continuum.jira.admin.start;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Role;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The first step: the two roles, what the agency calls them, and who heads delivery. */
@Feature("admin-start")
public final class RolesPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/start-roles.vm";
    private static final String HEADS = "headsOfDelivery";

    private final AgencyDirectory directory;
    private final StoredForm stored;
    private final Visibility visibility;
    private final VerdictWords words;
    private final ScreenText text;

    /** A page over the names of the roles. */
    public RolesPage(
            AgencyDirectory directory, StoredForm stored, Visibility visibility, VerdictWords words, ScreenText text) {
        this.directory = directory;
        this.stored = stored;
        this.visibility = visibility;
        this.words = words;
        this.text = text;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String tab() {
        return "";
    }

    @Override
    public AdminPage show(Visit visit) {
        Agency agency = directory.current();
        Map<String, List<String>> inputs = new HashMap<>();
        for (Role role : Role.values()) {
            inputs.put(label(role), List.of(words.roleLabel(role)));
        }
        inputs.put(HEADS, agency.settings().headsOfDelivery().stream().toList());
        inputs.put("version", List.of(StoredForm.version(part(agency.settings()))));
        return AdminPage.show(TEMPLATE, context(new FormState(inputs), List.of()));
    }

    @Override
    public AdminPage save(Visit visit) {
        BiFunction<FormState, List<String>, Map<String, Object>> again = this::context;
        if (!visit.fromOurForm()) {
            return stored.expired(visit, TEMPLATE, again);
        }
        FormState form = visit.form();
        Map<Role, String> labels = labels(form);
        Optional<String> heads = form.group(HEADS, visibility, text);
        return stored.store(
                visit,
                TEMPLATE,
                again,
                configuration -> part(configuration.settings()),
                before -> before.withSettings(before.settings().withNames(labels, heads)),
                "start-fields");
    }

    /** An empty name stands for the usual one, and two roles of one name cannot be told apart. */
    private Map<Role, String> labels(FormState form) {
        Map<Role, String> labels = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            form.limit(label(role), text);
            String typed = form.value(label(role));
            labels.put(role, typed.isEmpty() ? text.of("continuum.role." + role) : typed);
        }
        if (labels.values().stream()
                        .map(label -> label.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < labels.size()) {
            form.blame(label(Role.PRODUCER), text.of("continuum.start.error.same-name"));
        }
        return labels;
    }

    private static Object part(Settings settings) {
        return List.of(settings.roleLabels(), settings.headsOfDelivery());
    }

    private static String label(Role role) {
        return "label." + role;
    }

    private Map<String, Object> context(FormState form, List<String> problems) {
        Map<String, Object> context = new HashMap<>();
        context.put("stepsHtml", new StartSteps(text).markup(name()));
        context.put("problems", problems);
        context.put("form", form);
        return context;
    }
}
