package app.continuum.jira.sweep;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.Duration;
import java.util.List;

/**
 * The issues that were changed of late, whoever may see them, the last changed first: an issue that is changed while the pages are read comes to the front, so that one may be met twice and
 * none is missed.
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
        String jql = "updated >= \"-" + (within.toMinutes() + 1) + "m\" ORDER BY updated DESC, key ASC";
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql);
        }
        return search.searchOverrideSecurity(
                        null, parsed.getQuery(), PagerFilter.newPageAlignedFilter(number * PAGE, PAGE))
                .getResults();
    }
}
