package app.continuum.jira.edits;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Locale;
import java.util.Optional;

/** Finds issues by whatever requests call them. */
public final class IssueNames {
    private final IssueManager issues;

    /** The names of this Jira's issues. */
    public IssueNames(IssueManager issues) {
        this.issues = issues;
    }

    /** The issue of a numeric id, or of a key, its present one or an earlier one. */
    public Optional<Issue> find(String idOrKey) {
        String name = idOrKey.strip();
        Optional<Long> id = number(name);
        return Optional.ofNullable(
                id.isPresent()
                        ? issues.getIssueObject(id.get())
                        : issues.getIssueObject(name.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException aKey) {
            return Optional.empty();
        }
    }
}
