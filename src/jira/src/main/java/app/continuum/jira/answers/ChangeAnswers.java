package app.continuum.jira.answers;

import app.continuum.core.changes.Change;
import app.continuum.core.changes.ChangeLog;
import app.continuum.core.changes.Recorded;
import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.changes.ChangeNames;
import app.continuum.jira.changes.ChangeSearch;
import app.continuum.jira.changes.ChangeWords;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.mail.Readers;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers for the REST resource {@code changes}: the record of what was changed in the configuration. */
@Feature("rest-changes")
public final class ChangeAnswers {
    private static final int PAGE = 50;
    private static final int MOST = 500;

    private final ChangeLog log;
    private final ChangeSearch search;
    private final ChangeWords words;
    private final ChangeNames names;
    private final People people;
    private final Readers readers;
    private final Visibility visibility;
    private final JiraAuthenticationContext authentication;
    private final ScreenText text;

    /** Answers from the record. */
    public ChangeAnswers(
            ChangeLog log,
            ChangeSearch search,
            ChangeWords words,
            ChangeNames names,
            People people,
            Readers readers,
            Visibility visibility,
            JiraAuthenticationContext authentication,
            ScreenText text) {
        this.log = log;
        this.search = search;
        this.words = words;
        this.names = names;
        this.people = people;
        this.readers = readers;
        this.visibility = visibility;
        this.authentication = authentication;
        this.text = text;
    }

    /** The changes that are asked for, the newest first, a page at a time. */
    public Response page(Map<String, String> asked) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null || !visibility.configures(user)) {
            return Answers.error(Response.Status.FORBIDDEN, text.of("continuum.rest.only-administrators"));
        }
        int limit = limit(asked.getOrDefault("limit", "").strip());
        ChangeSearch.Question question =
                search.read(part -> asked.getOrDefault(part, ""), new UserKey(user.getKey()), limit + 1);
        Map<String, String> errors = new LinkedHashMap<>(question.errors());
        if (limit == 0) {
            errors.put("limit", text.with("continuum.changes.error.limit", MOST));
        }
        return errors.isEmpty()
                ? Answers.ok(shown(log.find(question.wanted()), limit, readers.of(user)))
                : Answers.errors(Response.Status.BAD_REQUEST, List.of(), errors);
    }

    /** The most that are wanted; none where that is not said in numbers, or too many. */
    private static int limit(String said) {
        if (said.isEmpty()) {
            return PAGE;
        }
        try {
            int limit = Integer.parseInt(said);
            return limit < 1 || limit > MOST ? 0 : limit;
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    private Map<String, Object> shown(List<Recorded> found, int limit, Reader reader) {
        List<Recorded> page = found.subList(0, Math.min(limit, found.size()));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("changes", page.stream().map(one -> shown(one, reader)).toList());
        if (found.size() > limit) {
            shown.put("next", page.get(limit - 1).id());
        }
        return shown;
    }

    private Map<String, Object> shown(Recorded recorded, Reader reader) {
        Change change = recorded.change();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", recorded.id());
        shown.put("at", recorded.at().toString());
        shown.put("by", recorded.by().value());
        shown.put("byName", people.displayName(recorded.by()));
        change.client().ifPresent(client -> {
            shown.put("client", client.value());
            shown.put("clientName", names.client(client));
        });
        shown.put("kind", change.kind());
        shown.put("subject", change.subject());
        shown.put("before", change.before());
        shown.put("after", change.after());
        shown.put("sentence", words.sentence(change, reader));
        return shown;
    }
}
