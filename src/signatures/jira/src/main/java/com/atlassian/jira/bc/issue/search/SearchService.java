package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Searches issues by JQL with a user's permissions. */
public interface SearchService {
    ParseResult parseQuery(ApplicationUser user, String jql);

    long searchCount(ApplicationUser user, Query query) throws SearchException;

    SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter<?> pager) throws SearchException;

    SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter<?> pager)
            throws SearchException;

    /** A parsed query, or why there is none. */
    class ParseResult {
        private final Query query;
        private final boolean valid;

        public ParseResult(Query query, boolean valid) {
            this.query = query;
            this.valid = valid;
        }

        public boolean isValid() {
            return valid;
        }

        public Query getQuery() {
            return query;
        }
    }
}
