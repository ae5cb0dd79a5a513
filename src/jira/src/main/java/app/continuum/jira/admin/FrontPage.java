package app.continuum.jira.admin;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Role;
import app.continuum.core.links.SelfCheck;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.health.Health;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first of the administrator's pages: clients, guards, how the app fares, and the way to everything else. */
public final class FrontPage {
    private static final String TEMPLATE = "overview.vm";
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final AgencyDirectory directory;
    private final Visibility visibility;
    private final VerdictWords words;
    private final ScreenText text;
    private final SelfCheck selfCheck;
    private final SweepControl sweep;
    private final Optional<WhyPage> why;
    private final Optional<CheckPage> check;
    private final HealthLines health;
    private final GuardTable guards;
    private final Overview overview;

    /** A page over all there is. */
    public FrontPage(
            AgencyDirectory directory,
            ProjectManager projects,
            Visibility visibility,
            VerdictWords words,
            ScreenText text,
            Health health,
            SelfCheck selfCheck,
            SweepControl sweep,
            Optional<WhyPage> why,
            Optional<CheckPage> check) {
        this.directory = directory;
        this.visibility = visibility;
        this.words = words;
        this.text = text;
        this.selfCheck = selfCheck;
        this.sweep = sweep;
        this.why = why;
        this.check = check;
        this.health = new HealthLines(health, text);
        this.guards = new GuardTable(words, text);
        this.overview = new Overview(projects, words, text);
    }

    AdminPage show(FormState asked, ApplicationUser reader) {
        String unknown = asked.value("client");
        if (!unknown.isEmpty()) {
            return again(NOT_FOUND, reader, text.with("continuum.admin.error.no-client", unknown));
        }
        Map<String, Object> context = context(reader, List.of());
        context.put("saved", asked.value("saved"));
        return AdminPage.show(TEMPLATE, context);
    }

    /** Says that what was asked for is switched off. */
    AdminPage switchedOff(ApplicationUser reader) {
        return again(UNAVAILABLE, reader, text.of("continuum.switched-off"));
    }

    /** Sweeps, for an administrator. */
    AdminPage sweep(ApplicationUser reader, boolean fromOurForm) {
        if (!fromOurForm) {
            return again(FORBIDDEN, reader, text.of("continuum.admin.sweep.expired"));
        }
        if (!visibility.administers(reader)) {
            return again(FORBIDDEN, reader, text.of("continuum.rest.only-administrators-sweep"));
        }
        if (!sweep.isThere()) {
            return switchedOff(reader);
        }
        String swept = sweep.sweep();
        Map<String, Object> context = context(reader, List.of());
        context.put("swept", swept);
        return AdminPage.show(TEMPLATE, context);
    }

    private AdminPage again(int status, ApplicationUser reader, String problem) {
        return AdminPage.again(status, TEMPLATE, context(reader, List.of(problem)));
    }

    private Map<String, Object> context(ApplicationUser reader, List<String> problems) {
        Agency agency = directory.current();
        Map<String, Object> context = new HashMap<>();
        context.put("text", text);
        context.put("problems", problems);
        context.put("saved", "");
        context.put("swept", "");
        context.put("clients", overview.lines(agency));
        context.put("guards", guards.agencyLines(agency));
        context.put("modes", guards.modes());
        context.put("form", new FormState(GuardInputs.of(agency.configuration().defaultGuards(), List.of())));
        context.put("accountManager", words.roleLabel(Role.ACCOUNT_MANAGER));
        context.put("producer", words.roleLabel(Role.PRODUCER));
        context.put("checked", selfCheck.checked());
        context.put(
                "losses",
                selfCheck.losses().stream()
                        .map(loss -> loss.sentence(text::with))
                        .toList());
        context.put("health", health.lines());
        context.put("why", why.isPresent());
        context.put("checkSummary", check.map(CheckPage::summary).orElse(""));
        context.put("sweepState", sweep.isThere() ? sweep.state() : "");
        context.put("maySweep", visibility.administers(reader));
        return context;
    }
}
