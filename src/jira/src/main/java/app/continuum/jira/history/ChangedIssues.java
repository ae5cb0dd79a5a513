package app.continuum.jira.history;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The issues that were changed in a stretch of time, whoever may see them, in the order in which they were made: one that is changed while the pages are read keeps its place, or comes in and
 * moves others back, so that some may be met twice and none is missed. Only one that is deleted moves others forward.
 */
public final class ChangedIssues {
    /** How many issues a page has. */
    public static final int PAGE = 500;

    private final SearchService search;
    private final Clock clock;

    /** The issues of this Jira. */
    public ChangedIssues(SearchService search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** A page of the issues changed in a stretch, by its number from 0; empty behind the last one. */
    public List<Issue> page(Stretch stretch, int number) throws SearchException {
        return found(stretch, PagerFilter.newPageAlignedFilter(number * PAGE, PAGE))
                .getResults();
    }

    /** How many issues were changed in a stretch. */
    long count(Stretch stretch) throws SearchException {
        return found(stretch, PagerFilter.newPageAlignedFilter(0, 1)).getTotal();
    }

    private SearchResults<Issue> found(Stretch stretch, PagerFilter<?> pager) throws SearchException {
        String jql = jql(stretch);
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql);
        }
        return search.searchOverrideSecurity(null, parsed.getQuery(), pager);
    }

    private String jql(Stretch stretch) {
        List<String> clauses = new ArrayList<>();
        stretch.project().ifPresent(project -> clauses.add("project = " + project));
        stretch.since().ifPresent(since -> clauses.add("updated >= \"-" + ago(since) + "\""));
        return String.join(" AND ", clauses) + " ORDER BY created ASC, key ASC";
    }

    /** Relative, since a date in JQL is read in the time zone of whoever asks; in days where they are many, as people write it. */
    private String ago(Instant since) {
        Duration ago = Duration.between(since, clock.instant());
        return ago.toDays() < 2 ? (ago.toMinutes() + 1) + "m" : (ago.toDays() + 1) + "d";
    }
}
