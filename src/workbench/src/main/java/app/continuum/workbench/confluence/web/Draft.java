package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.pages.WikiPage;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What an editor has typed so far, over the version of the page they began with. */
record Draft(WikiPage page, String title, String body) {
    static Draft of(WikiPage page) {
        return new Draft(page, page.title(), page.body());
    }

    static Draft of(WikiPage page, HttpServletRequest request) {
        String version = request.getParameter("originalVersion");
        int begun = version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : page.version();
        WikiPage original = new WikiPage(
                page.id(), page.spaceKey(), page.title(), page.body(), begun, page.editor(), page.edited());
        return new Draft(
                original,
                given(request.getParameter("title"), page.title()),
                given(request.getParameter("wysiwygContent"), page.body()));
    }

    Draft with(String more) {
        return new Draft(page, title, body.stripTrailing() + "\n" + more + "\n");
    }

    private static String given(@Nullable String typed, String otherwise) {
        return typed == null ? otherwise : typed;
    }
}
