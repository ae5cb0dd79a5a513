package app.continuum.jira.answers;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Problem;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Lockout;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.exchange.ConfigurationJson;
import app.continuum.jira.exchange.ConfigurationReader;
import app.continuum.jira.words.ProblemWords;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers for the REST resource {@code configuration}. */
@Feature("rest-configuration")
public final class ConfigurationAnswers {
    private final AgencyDirectory directory;
    private final Visibility visibility;
    private final JiraAuthenticationContext authentication;
    private final Confirmation confirmation;
    private final Lockout lockout;
    private final ConfigurationReader reader;
    private final ProblemWords problemWords;
    private final ScreenText text;

    /** Answers from the agency's configuration. */
    public ConfigurationAnswers(
            AgencyDirectory directory,
            Visibility visibility,
            JiraAuthenticationContext authentication,
            Confirmation confirmation,
            Lockout lockout,
            ConfigurationReader reader,
            ProblemWords problemWords,
            ScreenText text) {
        this.directory = directory;
        this.visibility = visibility;
        this.authentication = authentication;
        this.confirmation = confirmation;
        this.lockout = lockout;
        this.reader = reader;
        this.problemWords = problemWords;
        this.text = text;
    }

    /** What is configured. */
    public Response get() {
        return visibility.configures(authentication.getLoggedInUser())
                ? Answers.ok(ConfigurationJson.of(directory.current().configuration()))
                : forbidden();
    }

    /** Replaces what is configured, or says everything that is wrong with the document, each with its place. */
    public Response put(Map<String, Object> document, HttpServletRequest request) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null || !visibility.configures(user)) {
            return forbidden();
        }
        if (!confirmation.isGiven(request, user)) {
            return Answers.error(Response.Status.FORBIDDEN, text.of("continuum.rest.confirm-password"));
        }
        ConfigurationReader.Reading reading = reader.read(document == null ? Map.of() : document);
        if (!reading.problems().isEmpty()) {
            return refused(reading.problems());
        }
        Configuration wanted = reading.configuration();
        List<Problem> problems =
                directory.change(stored -> wanted, new UserKey(user.getKey()), after -> inspect(after, user));
        return problems.isEmpty() ? Answers.ok(ConfigurationJson.of(wanted)) : refused(problems);
    }

    private List<Problem> inspect(Configuration wanted, ApplicationUser user) {
        List<Problem> problems = new ArrayList<>(lockout.of(wanted, user));
        if (!visibility.administers(user)) {
            problems.addAll(allowedByOthers(wanted, new UserKey(user.getKey())));
        }
        return problems;
    }

    /** The exceptions on record that would be somebody else's. Administrators may bring back what was exported; everybody else allows in their own name. */
    private List<Problem> allowedByOthers(Configuration wanted, UserKey by) {
        Configuration stored = directory.current().configuration();
        List<Problem> problems = new ArrayList<>();
        for (Client client : wanted.clients()) {
            Optional<CombinedSeat> before = stored.client(client.key()).flatMap(Client::combinedSeat);
            client.combinedSeat()
                    .filter(exception -> !exception.allowedBy().equals(by))
                    .filter(exception -> !before.equals(Optional.of(exception)))
                    .ifPresent(exception -> problems.add(new Problem(
                            client.key() + ".combinedSeat",
                            "exception.of-others",
                            exception.allowedBy().value())));
        }
        return problems;
    }

    private Response refused(List<Problem> problems) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach(
                problem -> errors.merge(problem.place(), problemWords.of(problem), (one, other) -> one + " " + other));
        return Answers.errors(Response.Status.BAD_REQUEST, List.of(), errors);
    }

    private Response forbidden() {
        return Answers.error(Response.Status.FORBIDDEN, text.of("continuum.rest.only-administrators"));
    }
}
