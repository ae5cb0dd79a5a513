package app.continuum.workbench.jira.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The part of a long list that a request asks for. */
record Page(int startAt, int maxResults, boolean newestFirst) {
    /** What a request's parameters ask for; the order is {@code created} or {@code -created}. */
    static Page of(int startAt, int maxResults, String orderBy) {
        return new Page(Math.max(0, startAt), Math.max(0, maxResults), "-created".equals(orderBy));
    }

    <T> List<T> of(List<T> oldestFirst) {
        List<T> ordered = new ArrayList<>(oldestFirst);
        if (newestFirst) {
            Collections.reverse(ordered);
        }
        return ordered.stream().skip(startAt).limit(maxResults).toList();
    }
}
