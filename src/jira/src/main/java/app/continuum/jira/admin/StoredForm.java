package app.continuum.jira.admin;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Problem;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Lockout;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ProblemWords;
import app.continuum.jira.words.ScreenText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the desk's forms have in common: a form is ours, nobody has overtaken it, and what is wrong with what it would store is said on it. */
public final class StoredForm {
    private final AgencyDirectory directory;
    private final Lockout lockout;
    private final ProblemWords words;
    private final ScreenText text;

    /** Forms that store the agency's configuration. */
    public StoredForm(AgencyDirectory directory, Lockout lockout, ProblemWords words, ScreenText text) {
        this.directory = directory;
        this.lockout = lockout;
        this.words = words;
        this.text = text;
    }

    /** What a form was filled in from was changed meanwhile. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String version;

        Overtaken(String version) {
            super("Somebody else has changed it meanwhile", null, false, false);
            this.version = version;
        }
    }

    /** The mark by which a form tells the state it was filled in from, whichever node it is sent to; empty for what is not there yet. */
    public static String version(Object part) {
        return part.equals(Optional.empty()) ? "" : Fingerprint.of(part);
    }

    /**
     * Stores what a form says, or shows it again; one that was overtaken may be sent once more, now that its sender knows.
     *
     * @param template the form's
     * @param again the form's context, with the problems to be said above it
     * @param part what of the configuration the form was filled in from, by whose version its input {@code version} tells whether somebody has overtaken it
     * @param change what to store, asked for only where the form is sound
     * @param next the page that follows
     */
    public AdminPage store(
            Visit visit,
            String template,
            BiFunction<FormState, List<String>, Map<String, Object>> again,
            Function<Configuration, Object> part,
            UnaryOperator<Configuration> change,
            String next) {
        FormState form = visit.form();
        if (!form.isSound()) {
            return AdminPage.again(AdminPage.INVALID, template, again.apply(form, List.of()));
        }
        try {
            List<Problem> problems = directory.change(
                    stored -> change.apply(unlessOvertaken(form.value("version"), part, stored)),
                    visit.key(),
                    wanted -> lockout.of(wanted, visit.by()));
            return problems.isEmpty()
                    ? AdminPage.next(next)
                    : AdminPage.again(AdminPage.INVALID, template, again.apply(form, sentences(problems)));
        } catch (Overtaken overtaken) {
            List<String> said = List.of(text.of("continuum.admin.error.changed-meanwhile"));
            return AdminPage.again(
                    AdminPage.CONFLICT, template, again.apply(form.with("version", overtaken.version), said));
        }
    }

    /** The configuration as it is stored while nobody else can change it. */
    private static Configuration unlessOvertaken(
            String version, Function<Configuration, Object> part, Configuration stored) {
        String now = version(part.apply(stored));
        if (!now.equals(version)) {
            throw new Overtaken(now);
        }
        return stored;
    }

    /** A form that does not carry the token of whoever sends it, shown again with all that was typed. */
    public AdminPage expired(
            Visit visit, String template, BiFunction<FormState, List<String>, Map<String, Object>> again) {
        List<String> expired = List.of(text.of("continuum.admin.error.token"));
        return AdminPage.again(AdminPage.FORBIDDEN, template, again.apply(visit.form(), expired));
    }

    private List<String> sentences(List<Problem> problems) {
        return problems.stream().map(words::of).toList();
    }
}
