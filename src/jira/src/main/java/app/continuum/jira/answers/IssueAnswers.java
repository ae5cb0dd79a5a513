package app.continuum.jira.answers;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.ledger.Ledger;
import app.continuum.core.ledger.LedgerEntry;
import app.continuum.core.links.Feature;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.inquiry.Findings;
import app.continuum.jira.inquiry.Inquiry;
import app.continuum.jira.inquiry.TraceWords;
import app.continuum.jira.screens.IssuePanels;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers for the REST resource {@code issues}; to whoever may not see the issue it does not exist. */
@Feature("rest-issues")
public final class IssueAnswers {
    private static final int LEDGER_PAGE = 100;

    private final IssueManager issues;
    private final JiraAuthenticationContext authentication;
    private final Visibility visibility;
    private final Optional<IssuePanels> panels;
    private final Inquiry inquiry;
    private final TraceWords traceWords;
    private final Ledger ledger;
    private final ScreenText text;

    /** Answers from the app's rooms. */
    public IssueAnswers(
            IssueManager issues,
            JiraAuthenticationContext authentication,
            Visibility visibility,
            Optional<IssuePanels> panels,
            Inquiry inquiry,
            TraceWords traceWords,
            Ledger ledger,
            ScreenText text) {
        this.issues = issues;
        this.authentication = authentication;
        this.visibility = visibility;
        this.panels = panels;
        this.inquiry = inquiry;
        this.traceWords = traceWords;
        this.ledger = ledger;
        this.text = text;
    }

    /** Whose the issue is, and whose its guarded fields are. */
    public Response issue(String key) {
        if (panels.isEmpty()) {
            return Answers.switchedOff(text);
        }
        return visible(key)
                .map(issue -> Answers.ok(
                        Map.of("issue", issue.getKey(), "clients", panels.get().of(issue))))
                .orElseGet(this::notFound);
    }

    /** What would become of a value in a field, the reasons, and the way there where it is asked for; 400 where the field or the user is unknown. */
    public Response verdict(
            String key, @Nullable String field, @Nullable String value, @Nullable String user, boolean trace) {
        Optional<Issue> issue = visible(key);
        if (issue.isEmpty()) {
            return notFound();
        }
        if (field == null || field.isBlank() || !inquiry.knows(field) || isHidden(field)) {
            return Answers.errors(
                    Response.Status.BAD_REQUEST,
                    List.of(),
                    Map.of("field", text.with("continuum.rest.unknown-field", field == null ? "" : field)));
        }
        ApplicationUser asker = authentication.getLoggedInUser();
        if (trace && !visibility.administers(asker)) {
            return Answers.error(Response.Status.FORBIDDEN, text.of("continuum.rest.only-administrators-trace"));
        }
        if (user != null && !visibility.administers(asker)) {
            return Answers.error(
                    Response.Status.FORBIDDEN, text.of("continuum.rest.only-administrators-ask-for-others"));
        }
        Optional<ApplicationUser> subject = user == null ? Optional.ofNullable(asker) : inquiry.user(user);
        if (user != null && subject.isEmpty()) {
            return Answers.errors(
                    Response.Status.BAD_REQUEST,
                    List.of(),
                    Map.of("user", text.with("continuum.rest.unknown-user", user)));
        }
        Findings found = inquiry.of(issue.get(), subject, field, Optional.ofNullable(value));
        Map<String, Object> answer = inquiry.answer(found);
        if (trace) {
            answer.put("trace", traceWords.of(found));
        }
        return Answers.ok(answer);
    }

    /** The newest entries of the ledger. */
    public Response ledger(String key) {
        return visible(key)
                .map(issue -> Answers.ok(Map.of(
                        "issue",
                        issue.getKey(),
                        "entries",
                        ledger.ofIssue(issue.getId(), LEDGER_PAGE).stream()
                                .filter(entry -> visibility.seesField(authentication.getLoggedInUser(), entry.field()))
                                .map(IssueAnswers::entry)
                                .toList())))
                .orElseGet(this::notFound);
    }

    private static Map<String, Object> entry(LedgerEntry entry) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("at", entry.at().toString());
        shown.put("finder", entry.finder());
        shown.put("saved", entry.isSaved());
        entry.changeGroup().ifPresent(group -> shown.put("changeGroup", group));
        shown.put("client", entry.client().value());
        shown.put("field", entry.field().value());
        shown.put("from", entry.from());
        shown.put("to", entry.to());
        entry.actor().ifPresent(actor -> shown.put("actor", actor.value()));
        shown.put("actorKind", entry.actorKind());
        shown.put("owner", entry.owner());
        entry.crossing().ifPresent(crossing -> shown.put("crossing", crossing));
        entry.mode().ifPresent(mode -> shown.put("mode", mode));
        shown.put("outcome", entry.outcome());
        shown.put("reasons", entry.reasons());
        return shown;
    }

    private Optional<Issue> visible(String key) {
        Issue issue = issues.getIssueObject(key.toUpperCase(Locale.ROOT));
        return Optional.ofNullable(issue)
                .filter(found -> visibility.seesIssue(authentication.getLoggedInUser(), found));
    }

    private boolean isHidden(String field) {
        return FieldAliases.fieldsCalled(field.strip()).stream()
                .anyMatch(id -> !visibility.seesField(authentication.getLoggedInUser(), id));
    }

    private Response notFound() {
        return authentication.getLoggedInUser() == null
                ? Answers.error(Response.Status.UNAUTHORIZED, text.of("continuum.rest.log-in"))
                : Answers.error(Response.Status.NOT_FOUND, text.of("continuum.rest.no-issue"));
    }
}
