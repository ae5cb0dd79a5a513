package app.continuum.jira.admin.health;

import app.continuum.core.links.Feature;
import app.continuum.core.links.SelfCheck;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.health.Health;
import app.continuum.jira.words.Ago;
import app.continuum.jira.words.ScreenText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the app fares, and the way to whatever explains it. */
@Feature("admin-health")
public final class HealthPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/health.vm";

    private final ScreenText text;
    private final SelfCheck selfCheck;
    private final SweepControl sweep;
    private final Optional<WhyPage> why;
    private final Optional<CheckPage> check;
    private final HealthLines health;
    private final Attention attention;

    /** A page over the app's own state. */
    public HealthPage(
            ScreenText text,
            Health health,
            Ago ago,
            SelfCheck selfCheck,
            Attention attention,
            SweepControl sweep,
            Optional<WhyPage> why,
            Optional<CheckPage> check) {
        this.text = text;
        this.selfCheck = selfCheck;
        this.attention = attention;
        this.sweep = sweep;
        this.why = why;
        this.check = check;
        this.health = new HealthLines(health, ago, text);
    }

    @Override
    public String name() {
        return "health";
    }

    @Override
    public AdminPage show(Visit visit) {
        return AdminPage.show(TEMPLATE, context(visit, List.of()));
    }

    /** Sweeps, for an administrator. */
    @Override
    public AdminPage save(Visit visit) {
        if (!visit.fromOurForm()) {
            return forbidden(visit, text.of("continuum.admin.sweep.expired"));
        }
        if (!visit.administers()) {
            return forbidden(visit, text.of("continuum.rest.only-administrators-sweep"));
        }
        String swept = sweep.sweep();
        Map<String, Object> context = context(visit, List.of());
        context.put("swept", swept);
        return AdminPage.show(TEMPLATE, context);
    }

    private AdminPage forbidden(Visit visit, String why) {
        return AdminPage.again(AdminPage.FORBIDDEN, TEMPLATE, context(visit, List.of(why)));
    }

    private Map<String, Object> context(Visit visit, List<String> problems) {
        Map<String, Object> context = new HashMap<>();
        context.put("problems", problems);
        context.put("swept", "");
        context.put("checked", selfCheck.checked());
        context.put(
                "losses",
                selfCheck.losses().stream()
                        .map(loss -> loss.sentence(text::with))
                        .toList());
        context.put("health", health.lines());
        context.put("concerns", attention.ofConfiguration());
        context.put("why", why.isPresent());
        context.put("checkSummary", check.map(CheckPage::summary).orElse(""));
        context.put("sweepState", sweep.isThere() ? sweep.state() : "");
        context.put("maySweep", visit.administers());
        return context;
    }
}
