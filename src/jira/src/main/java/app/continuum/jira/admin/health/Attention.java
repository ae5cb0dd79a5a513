package app.continuum.jira.admin.health;

import app.continuum.core.agency.Agency;
import app.continuum.core.links.SelfCheck;
import app.continuum.jira.admin.health.Concern.Severity;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.health.Health;
import app.continuum.jira.health.Tally;
import app.continuum.jira.words.ScreenText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that needs an administrator's attention: in the configuration, and in how the app fares on this node. */
public final class Attention {
    private static final String HEALTH = "health";

    private final AgencyDirectory directory;
    private final Vacancies vacancies;
    private final Leftovers leftovers;
    private final Health health;
    private final SelfCheck selfCheck;
    private final ScreenText text;

    /** Attention to this agency in this Jira. */
    public Attention(
            AgencyDirectory directory,
            Vacancies vacancies,
            Leftovers leftovers,
            Health health,
            SelfCheck selfCheck,
            ScreenText text) {
        this.directory = directory;
        this.vacancies = vacancies;
        this.leftovers = leftovers;
        this.health = health;
        this.selfCheck = selfCheck;
        this.text = text;
    }

    /** What there is, the worst first; nothing where all is well. */
    public List<Concern> concerns() {
        Agency agency = directory.current();
        List<Concern> concerns = new ArrayList<>();
        concerns.addAll(failures());
        concerns.addAll(leftovers.concerns(agency));
        concerns.addAll(vacancies.concerns(agency));
        concerns.sort(Comparator.comparing(Concern::severity).reversed());
        return concerns;
    }

    private List<Concern> failures() {
        List<Concern> failures = new ArrayList<>();
        add(failures, health.gate(), "continuum.attention.gate");
        add(failures, health.validator(), "continuum.attention.validator");
        add(failures, health.watch(), "continuum.attention.watch");
        add(failures, health.sweep(), "continuum.attention.sweep");
        add(failures, health.headsUps(), "continuum.attention.heads-ups");
        add(failures, health.mail(), "continuum.attention.mail");
        int lost = selfCheck.losses().size();
        if (lost > 0) {
            failures.add(new Concern(Severity.BROKEN, text.with("continuum.attention.lost", lost), HEALTH));
        }
        return failures;
    }

    private void add(List<Concern> failures, Tally tally, String key) {
        if (tally.failures() > 0) {
            failures.add(new Concern(Severity.BROKEN, text.with(key, tally.failures()), HEALTH));
        }
    }
}
