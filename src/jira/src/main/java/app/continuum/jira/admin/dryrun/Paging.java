package app.continuum.jira.admin.dryrun;

import app.continuum.jira.pages.FormState;

/** Which page of a long list is shown. */
record Paging(int from, int all) {
    static final int SIZE = 50;

    static Paging of(FormState form, int all) {
        String asked = form.value("from");
        int from = asked.matches("\\d{1,7}") ? Integer.parseInt(asked) / SIZE * SIZE : 0;
        return new Paging(from >= all ? 0 : from, all);
    }

    int last() {
        return Math.min(all, from + SIZE);
    }

    /** Where the page before begins; -1 where there is none. */
    int before() {
        return from - SIZE >= 0 ? from - SIZE : -1;
    }

    /** Where the page behind begins; -1 where there is none. */
    int behind() {
        return from + SIZE < all ? from + SIZE : -1;
    }
}
