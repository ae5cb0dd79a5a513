package com.atlassian.jira.web.bean;

/** Which page of a search is wanted. */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    private PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static <T> PagerFilter<T> newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max <= 0 ? 0 : index - (index % max), max);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
