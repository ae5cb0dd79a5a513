package app.continuum.jira.answers;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.edits.IssueNames;
import app.continuum.jira.inquiry.Inquiry;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the issues and fields that are named in what somebody sends, as far as they may see them. */
public final class Named {
    private final IssueNames issues;
    private final Inquiry inquiry;
    private final Visibility visibility;
    private final ScreenText text;

    /** A finder in this Jira. */
    public Named(IssueNames issues, Inquiry inquiry, Visibility visibility, ScreenText text) {
        this.issues = issues;
        this.inquiry = inquiry;
        this.visibility = visibility;
        this.text = text;
    }

    /** The issue of a key or id, where the user may see it. */
    Optional<Issue> issue(String name, @Nullable ApplicationUser user) {
        return issues.find(name).filter(found -> visibility.seesIssue(user, found));
    }

    /** The one field a body names; where it names none, several, or one the user may not see, the body says so. */
    Optional<FieldId> field(HeadsUpBody body, @Nullable ApplicationUser user) {
        String name = body.words("field").strip();
        List<FieldId> called = FieldAliases.fieldsCalled(name);
        boolean known = called.size() == 1 && inquiry.knows(name) && visibility.seesField(user, called.get(0));
        if (!known) {
            body.wrong("field", text.with("continuum.rest.unknown-field", name));
        }
        return known ? Optional.of(called.get(0)) : Optional.empty();
    }
}
