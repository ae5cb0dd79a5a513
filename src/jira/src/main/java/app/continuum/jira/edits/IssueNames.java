package app.continuum.jira.edits;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds issues by whatever requests call them. */
public final class IssueNames {
    private final IssueManager issues;

    /** The names of this Jira's issues. */
    public IssueNames(IssueManager issues) {
        this.issues = issues;
    }

    /** The issue of a numeric id, or of a key, its present one or an earlier one. */
    public Optional<Issue> find(String idOrKey) {
        return all(idOrKey).stream().findFirst();
    }

    /** Every issue Jira may take a name for: numbers can be read in more than one way. */
    public List<Issue> all(String idOrKey) {
        Set<Long> ids = Numbers.readings(idOrKey);
        return ids.isEmpty()
                ? Stream.ofNullable(issues.getIssueObject(idOrKey.strip().toUpperCase(Locale.ROOT)))
                        .map(Issue.class::cast)
                        .toList()
                : ids.stream()
                        .map(issues::getIssueObject)
                        .filter(Objects::nonNull)
                        .map(Issue.class::cast)
                        .toList();
    }
}
