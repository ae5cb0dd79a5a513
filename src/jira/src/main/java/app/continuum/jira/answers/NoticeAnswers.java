package app.continuum.jira.answers;

import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import app.continuum.core.notices.Notice;
import app.continuum.core.notices.Notice.Subject;
import app.continuum.core.notices.Notices;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers for the REST resource {@code notices}: what the caller was told, as far as they may see what it is about. */
@Feature("rest-notices")
public final class NoticeAnswers {
    private static final int PAGE = 50;

    private final Notices notices;
    private final IssueManager issues;
    private final Visibility visibility;
    private final JiraAuthenticationContext authentication;
    private final ScreenText text;

    /** Answers from what people are told. */
    public NoticeAnswers(
            Notices notices,
            IssueManager issues,
            Visibility visibility,
            JiraAuthenticationContext authentication,
            ScreenText text) {
        this.notices = notices;
        this.issues = issues;
        this.visibility = visibility;
        this.authentication = authentication;
        this.text = text;
    }

    /** The newest notices, the newest first; those of which nothing may be seen are left out. */
    public Response mine() {
        ApplicationUser reader = authentication.getLoggedInUser();
        if (reader == null) {
            return Answers.error(Response.Status.UNAUTHORIZED, text.of("continuum.rest.log-in"));
        }
        List<Map<String, Object>> shown = notices.to(new UserKey(reader.getKey()), PAGE).stream()
                .flatMap(notice -> shown(notice, reader))
                .toList();
        return Answers.ok(Map.of("notices", shown));
    }

    private Stream<Map<String, Object>> shown(Notice notice, ApplicationUser reader) {
        List<Map<String, String>> subjects = notice.subjects().stream()
                .flatMap(subject -> subject(subject, reader))
                .toList();
        if (subjects.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("kind", notice.kind());
        notice.by().ifPresent(by -> shown.put("by", by.value()));
        shown.put("first", notice.first().toString());
        shown.put("last", notice.last().toString());
        shown.put("subjects", subjects);
        return Stream.of(shown);
    }

    private Stream<Map<String, String>> subject(Subject subject, ApplicationUser reader) {
        Issue issue = issues.getIssueObject(subject.issueId());
        if (issue == null || !visibility.seesIssue(reader, issue) || !visibility.seesField(reader, subject.field())) {
            return Stream.empty();
        }
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("issue", issue.getKey());
        shown.put("field", subject.field().value());
        return Stream.of(shown);
    }
}
