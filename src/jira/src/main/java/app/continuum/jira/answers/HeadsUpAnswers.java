package app.continuum.jira.answers;

import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Action;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Why;
import app.continuum.core.links.Feature;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.edits.IssueNames;
import app.continuum.jira.headsup.Asking;
import app.continuum.jira.headsup.Deciding;
import app.continuum.jira.headsup.Deed;
import app.continuum.jira.headsup.Outcome;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Answers for the REST resource {@code headsups}. */
@Feature("rest-headsups")
public final class HeadsUpAnswers {
    private final HeadsUps headsUps;
    private final Asking asking;
    private final Deciding deciding;
    private final HeadsUpShown shown;
    private final AskableFields fields;
    private final IssueNames issues;
    private final Named named;
    private final SeveralHeadsUps several;
    private final Visibility visibility;
    private final JiraAuthenticationContext authentication;
    private final ScreenText text;

    /** Answers from the desks of the heads-ups. */
    public HeadsUpAnswers(
            HeadsUps headsUps,
            Asking asking,
            Deciding deciding,
            HeadsUpShown shown,
            AskableFields fields,
            IssueNames issues,
            Named named,
            SeveralHeadsUps several,
            Visibility visibility,
            JiraAuthenticationContext authentication,
            ScreenText text) {
        this.headsUps = headsUps;
        this.asking = asking;
        this.deciding = deciding;
        this.shown = shown;
        this.fields = fields;
        this.issues = issues;
        this.named = named;
        this.several = several;
        this.visibility = visibility;
        this.authentication = authentication;
        this.text = text;
    }

    /** Gives a heads-up. */
    public Response give(@Nullable Map<String, Object> sent) {
        HeadsUpBody body = new HeadsUpBody(sent, text);
        ApplicationUser user = authentication.getLoggedInUser();
        Optional<Issue> issue = named.issue(body.words("issue"), user);
        if (issue.isEmpty()) {
            return notFound("continuum.rest.no-issue");
        }
        Optional<FieldId> field = named.field(body, user);
        String value = body.words("value");
        Optional<Why> why = body.why();
        return field.isEmpty() || why.isEmpty()
                ? wrong(body)
                : answer(
                        body.says("override")
                                ? asking.override(user, issue.get(), field.get(), value, why.get())
                                : asking.give(user, issue.get(), field.get(), value, why.get()),
                        issue.get(),
                        Response.Status.CREATED);
    }

    /** Gives many for one reason. */
    public Response giveSeveral(@Nullable Map<String, Object> sent) {
        return several.give(sent);
    }

    /** Those of an issue that somebody has still to do something about, and the fields that the caller may ask for. */
    public Response ofIssue(String key) {
        ApplicationUser user = authentication.getLoggedInUser();
        return issues.find(key)
                .filter(found -> visibility.seesIssue(user, found))
                .map(issue -> Answers.ok(Map.of(
                        "headsUps",
                        shown.all(
                                headsUps.pendingOf(issue.getId()).stream()
                                        .filter(one -> !one.isUnused())
                                        .toList(),
                                user),
                        "fields",
                        fields.of(issue, user))))
                .orElseGet(() -> notFound("continuum.rest.no-issue"));
    }

    /** One of them. */
    public Response one(long id) {
        return withIssue(
                id, (headsUp, issue) -> Answers.ok(shown.of(headsUp, issue, authentication.getLoggedInUser())));
    }

    /** What the screens say about heads-ups, in the caller's language. */
    public Response texts() {
        return Answers.forAWhile(HeadsUpTexts.in(text));
    }

    /** Has the caller do something about one. */
    public Response act(long id, Action action, @Nullable Map<String, Object> sent) {
        HeadsUpBody body = new HeadsUpBody(sent, text);
        int version = body.version();
        String value = body.words("value");
        if (action == Action.AMEND && !(sent != null && sent.containsKey("value"))) {
            body.wrong("value", text.of("continuum.headsup.body.value"));
        }
        String answer = body.answer(action == Action.DECLINE || action == Action.ASK_BACK);
        if (!body.errors().isEmpty()) {
            return wrong(body);
        }
        return withIssue(
                id,
                (headsUp, issue) -> answer(
                        deciding.act(
                                authentication.getLoggedInUser(), issue, new Deed(id, version, action, value, answer)),
                        issue,
                        Response.Status.OK));
    }

    /** Has whoever asked want another value, or say better why. */
    public Response edit(long id, @Nullable Map<String, Object> sent) {
        HeadsUpBody body = new HeadsUpBody(sent, text);
        int version = body.version();
        String value = body.words("value");
        return body.why()
                .map(why -> withIssue(
                        id,
                        (headsUp, issue) -> answer(
                                deciding.edit(authentication.getLoggedInUser(), issue, id, version, value, why),
                                issue,
                                Response.Status.OK)))
                .orElseGet(() -> wrong(body));
    }

    private Response withIssue(long id, BiFunction<HeadsUp, Issue, Response> question) {
        ApplicationUser user = authentication.getLoggedInUser();
        return headsUps.find(id)
                .flatMap(headsUp -> shown.issue(headsUp, user).map(issue -> question.apply(headsUp, issue)))
                .orElseGet(() -> notFound("continuum.headsup.none"));
    }

    private Response answer(Outcome outcome, Issue issue, Response.Status done) {
        if (outcome instanceof Outcome.Done after) {
            return Answers.with(done, shown.of(after.headsUp(), issue, authentication.getLoggedInUser()));
        }
        Outcome.Not not = (Outcome.Not) outcome;
        return Answers.error(Answers.status(not.cause()), not.sentence());
    }

    private Response notFound(String message) {
        return authentication.getLoggedInUser() == null
                ? Answers.error(Response.Status.UNAUTHORIZED, text.of("continuum.rest.log-in"))
                : Answers.error(Response.Status.NOT_FOUND, text.of(message));
    }

    private static Response wrong(HeadsUpBody body) {
        return Answers.errors(Response.Status.BAD_REQUEST, List.of(), body.errors());
    }
}
