package app.continuum.jira.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.search.SearchException;
import java.time.Instant;
import java.util.List;

/** Walks through the history page by page, issue by issue: never the whole of it is held at once. */
public final class History {
    private final ChangedIssues issues;
    private final ChangeHistoryManager history;

    /** The history of this Jira. */
    public History(ChangedIssues issues, ChangeHistoryManager history) {
        this.issues = issues;
        this.history = history;
    }

    /** Whoever reads the history. */
    public interface Reader {
        /** Reads a page; answers whether the next one is wanted. */
        boolean read(List<PastIssue> page);
    }

    /** How many issues were changed in a stretch. */
    public long issues(Stretch stretch) throws SearchException {
        return issues.count(stretch);
    }

    /**
     * Has a stretch read.
     *
     * @return whether it was read to its end
     * @throws SearchException where Jira cannot search its issues
     */
    public boolean walk(Stretch stretch, Reader reader) throws SearchException {
        Instant since = stretch.since().orElse(Instant.EPOCH);
        List<Issue> page = issues.page(stretch, 0);
        for (int number = 1; !page.isEmpty(); number++) {
            List<PastIssue> past = page.stream()
                    .map(issue -> new PastIssue(issue, since, history))
                    .toList();
            if (!reader.read(past)) {
                return false;
            }
            page = page.size() < ChangedIssues.PAGE ? List.of() : issues.page(stretch, number);
        }
        return true;
    }
}
