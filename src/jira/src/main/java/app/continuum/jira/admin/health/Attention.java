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
        concerns.addAll(ofConfiguration(agency));
        concerns.sort(Comparator.comparing(Concern::severity).reversed());
        return concerns;
    }

    /** What of it is in the configuration, or in this Jira beside it; the worst first. */
    List<Concern> ofConfiguration() {
        return ofConfiguration(directory.current());
    }

    private List<Concern> ofConfiguration(Agency agency) {
        List<Concern> concerns = new ArrayList<>(leftovers.concerns(agency));
        concerns.addAll(vacancies.concerns(agency));
        concerns.sort(Comparator.comparing(Concern::severity).reversed());
        return concerns;
    }

    private List<Concern> failures() {
        List<Concern> failures = new ArrayList<>();
        add(failures, health.gate().failures(), "continuum.attention.gate");
        add(failures, health.validator().failures(), "continuum.attention.validator");
        add(failures, health.watch().failures(), "continuum.attention.watch");
        add(failures, health.sweep().failures(), "continuum.attention.sweep");
        add(failures, health.headsUps().failures(), "continuum.attention.heads-ups");
        add(failures, health.dryRuns().failures(), "continuum.attention.dry-run");
        add(failures, health.mail().failures(), "continuum.attention.mail");
        long unread =
                health.caches().values().stream().mapToLong(Tally::failures).sum();
        add(failures, unread, "continuum.attention.caches");
        int lost = selfCheck.losses().size();
        if (lost > 0) {
            failures.add(new Concern(Severity.BROKEN, text.with("continuum.attention.lost", lost), HEALTH));
        }
        return failures;
    }

    private void add(List<Concern> failures, long count, String key) {
        if (count > 0) {
            failures.add(new Concern(Severity.BROKEN, text.with(key, count), HEALTH));
        }
    }
}
