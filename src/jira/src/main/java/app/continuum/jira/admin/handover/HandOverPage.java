package app.continuum.jira.admin.handover;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Succession;
import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.away.AwayDirectory;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ProblemWords;
import app.continuum.jira.words.ScopeWords;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** All seats of a person who leaves, given to others in one go. */
@Feature("admin-hand-over")
public final class HandOverPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/hand-over.vm";

    private final AgencyDirectory directory;
    private final AwayDirectory away;
    private final People people;
    private final StoredForm stored;
    private final ScreenText text;
    private final UserNames users;
    private final HandOverForm handOver;

    /** Hand-overs of the agency's seats. */
    public HandOverPage(
            AgencyDirectory directory,
            AwayDirectory away,
            People people,
            ScopeWords scopes,
            VerdictWords verdicts,
            ProblemWords problems,
            StoredForm stored,
            ScreenText text) {
        this.directory = directory;
        this.away = away;
        this.people = people;
        this.stored = stored;
        this.text = text;
        this.users = new UserNames(people, text);
        this.handOver = new HandOverForm(users, scopes, verdicts, problems, text);
    }

    @Override
    public String name() {
        return "hand-over";
    }

    @Override
    public String tab() {
        return "clients";
    }

    @Override
    public AdminPage show(Visit visit) {
        FormState form = visit.form();
        Agency agency = directory.current();
        String asked = form.value("person");
        Optional<UserKey> leaver = leaver(asked, agency);
        if (!asked.isEmpty() && leaver.isEmpty()) {
            form.blame("person", text.with("continuum.admin.import.no-user", asked));
            return AdminPage.again(AdminPage.NOT_FOUND, TEMPLATE, context(form, Optional.empty(), agency, List.of()));
        }
        return AdminPage.show(
                TEMPLATE,
                context(
                        form.with(
                                "version",
                                StoredForm.version(agency.configuration().clients())),
                        leaver,
                        agency,
                        List.of()));
    }

    /** Whoever is named, whether they can still log in or not; those whom Jira no longer knows by their key. */
    private Optional<UserKey> leaver(String typed, Agency agency) {
        return people.byName(typed)
                .map(ApplicationUser::getKey)
                .map(UserKey::new)
                .or(() -> agency.seats().people().stream()
                        .filter(person -> person.value().equals(typed))
                        .findFirst());
    }

    @Override
    public AdminPage save(Visit visit) {
        FormState form = visit.form();
        Agency agency = directory.current();
        Optional<UserKey> leaver = leaver(form.value("person"), agency);
        if (leaver.isEmpty()) {
            return show(visit);
        }
        BiFunction<FormState, List<String>, Map<String, Object>> again =
                (typed, problems) -> context(typed, leaver, agency, problems);
        if (!visit.fromOurForm()) {
            return stored.expired(visit, TEMPLATE, again);
        }
        if (!form.value("fill").isEmpty()) {
            FormState filled = handOver.filled(form, handOver.lines(leaver.get(), agency));
            handOver.read(filled, leaver.get(), agency, visit.key());
            return AdminPage.show(TEMPLATE, again.apply(filled, List.of()));
        }
        Succession succession = handOver.read(form, leaver.get(), agency, visit.key());
        if (!form.value("preview").isEmpty()) {
            Map<String, Object> context = again.apply(form, List.of());
            context.put("previewed", form.isSound());
            return AdminPage.again(form.isSound() ? OK : AdminPage.INVALID, TEMPLATE, context);
        }
        return stored.store(
                visit, TEMPLATE, again, Configuration::clients, succession::applyTo, "clients?saved=hand-over");
    }

    private static final int OK = 200;

    private Map<String, Object> context(
            FormState form, Optional<UserKey> leaver, Agency agency, List<String> problems) {
        Map<String, Object> context = new HashMap<>();
        context.put("problems", problems);
        context.put("form", form);
        context.put("users", users);
        context.put("previewed", false);
        context.put("person", leaver.map(users::name).orElse(""));
        context.put("personName", leaver.map(people::displayName).orElse(""));
        context.put(
                "lines", leaver.map(person -> handOver.lines(person, agency)).orElse(List.of()));
        context.put("standsIn", leaver.filter(away.current()::names).isPresent());
        return context;
    }
}
