package app.continuum.jira.sweep;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.Duration;
import java.util.List;

/**
 * The issues that were changed of late, whoever may see them, in the order in which they were made: one that is changed while the pages are read keeps its place, or comes in and moves others
 * back, so that some may be met twice and none is missed. Only one that is deleted moves others forward.
 */
public final class ChangedIssues {
    static final int PAGE = 500;

    private final SearchService search;

    /** The issues of this Jira. */
    public ChangedIssues(SearchService search) {
        this.search = search;
    }

    /** A page of the issues changed within so long a time, by its number from 0; empty behind the last one. */
    List<Issue> page(Duration within, int number) throws SearchException {
        // relative, since a date in JQL is read in the time zone of whoever asks
        String jql = "updated >= \"-" + (within.toMinutes() + 1) + "m\" ORDER BY created ASC, key ASC";
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql);
        }
        return search.searchOverrideSecurity(
                        null, parsed.getQuery(), PagerFilter.newPageAlignedFilter(number * PAGE, PAGE))
                .getResults();
    }
}
