package app.continuum.jira.answers;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Action;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.Selection;
import app.continuum.core.links.Feature;
import app.continuum.jira.headsup.Deciding;
import app.continuum.jira.headsup.Deed;
import app.continuum.jira.headsup.Lists;
import app.continuum.jira.headsup.Outcome;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers for the lists of the REST resource {@code headsups}: what lies before the caller, a page at a time. */
@Feature("rest-inbox")
public final class InboxAnswers {
    private static final int PAGE = 50;
    private static final int ACKNOWLEDGED_AT_ONCE = 200;

    private final Lists lists;
    private final Deciding deciding;
    private final HeadsUpShown shown;
    private final JiraAuthenticationContext authentication;
    private final ScreenText text;

    /** Answers from the lists of an inbox. */
    public InboxAnswers(
            Lists lists,
            Deciding deciding,
            HeadsUpShown shown,
            JiraAuthenticationContext authentication,
            ScreenText text) {
        this.lists = lists;
        this.deciding = deciding;
        this.shown = shown;
        this.authentication = authentication;
        this.text = text;
    }

    /** What is asked for, and what is wrong with that. */
    private final class Asked {
        private final Map<String, String> errors = new LinkedHashMap<>();
        private final Optional<ClientKey> client;
        private final Optional<FieldId> field;
        private final long beyond;

        Asked(@Nullable String client, @Nullable String field, @Nullable String beyond) {
            this.client = said(client).flatMap(this::client);
            this.field = said(field).flatMap(this::field);
            this.beyond = said(beyond).map(this::number).orElse(0L);
        }

        private Optional<String> said(@Nullable String value) {
            return Optional.ofNullable(value).map(String::strip).filter(one -> !one.isEmpty());
        }

        private Optional<ClientKey> client(String key) {
            try {
                return Optional.of(new ClientKey(key));
            } catch (IllegalArgumentException noKey) {
                errors.put("client", text.with("continuum.problem.client.bad-key", key));
                return Optional.empty();
            }
        }

        private Optional<FieldId> field(String name) {
            List<FieldId> called = FieldAliases.fieldsCalled(name);
            if (called.size() != 1) {
                errors.put("field", text.with("continuum.rest.unknown-field", name));
            }
            return called.stream().findFirst();
        }

        private Long number(String digits) {
            try {
                return Math.max(0, Long.parseLong(digits));
            } catch (NumberFormatException noNumber) {
                errors.put("beyond", text.of("continuum.headsup.body.number"));
                return 0L;
            }
        }

        Selection selection(int limit) {
            return new Selection(client, field, beyond, limit);
        }
    }

    /**
     * A page of one of the caller's lists.
     *
     * @param beyond the number after which the page begins; from the beginning where none
     */
    public Response page(String view, @Nullable String client, @Nullable String field, @Nullable String beyond) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            return Answers.error(Response.Status.UNAUTHORIZED, text.of("continuum.rest.log-in"));
        }
        Asked asked = new Asked(client, field, beyond);
        if (!asked.errors.isEmpty()) {
            return Answers.errors(Response.Status.BAD_REQUEST, List.of(), asked.errors);
        }
        List<HeadsUp> found = lists.of(user, view, asked.selection(PAGE + 1));
        List<HeadsUp> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("headsUps", shown.all(page, user));
        if (found.size() > PAGE) {
            answer.put("next", page.get(PAGE - 1).id());
        }
        return Answers.ok(answer);
    }

    /** How many wait for the caller's decision. */
    public Response count() {
        ApplicationUser user = authentication.getLoggedInUser();
        return Answers.ok(Map.of("waiting", user == null ? 0 : lists.waiting(user)));
    }

    /** Acknowledges what the caller may, up to the one they have seen last: not what came meanwhile. So many at once that nobody waits long; it says whether there are more. */
    public Response acknowledge(@Nullable Map<String, Object> sent) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            return Answers.error(Response.Status.UNAUTHORIZED, text.of("continuum.rest.log-in"));
        }
        HeadsUpBody body = new HeadsUpBody(sent, text);
        Asked asked = new Asked(body.words("client"), body.words("field"), body.words("beyond"));
        Optional<Long> upTo = body.number("upTo");
        asked.errors.putAll(body.errors());
        if (upTo.isEmpty() || !asked.errors.isEmpty()) {
            return Answers.errors(Response.Status.BAD_REQUEST, List.of(), asked.errors);
        }
        List<HeadsUp> found = lists.of(user, "acknowledge", asked.selection(ACKNOWLEDGED_AT_ONCE));
        List<HeadsUp> seen =
                found.stream().filter(one -> one.id() <= upTo.get()).toList();
        long done = seen.stream().filter(one -> acknowledge(user, one)).count();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("acknowledged", done);
        if (seen.size() == ACKNOWLEDGED_AT_ONCE) {
            answer.put("next", seen.get(seen.size() - 1).id());
        }
        return Answers.ok(answer);
    }

    private boolean acknowledge(ApplicationUser user, HeadsUp headsUp) {
        Optional<Issue> issue = shown.issue(headsUp, user);
        Deed deed = new Deed(headsUp.id(), headsUp.version(), Action.ACKNOWLEDGE, "", "");
        return issue.filter(found -> deciding.act(user, found, deed) instanceof Outcome.Done)
                .isPresent();
    }
}
