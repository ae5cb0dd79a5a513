package app.continuum.jira.admin.start;

import app.continuum.core.markup.Markup;
import app.continuum.jira.words.ScreenText;
import java.util.List;

/** The steps of the first run, as each of its pages shows them; every one can be left and come back to. */
record StartSteps(ScreenText text) {
    /** The names of the pages, in their order. */
    static final List<String> PAGES = List.of("start", "start-fields", "start-client", "start-look");

    private static final List<String> LABELS = List.of(
            "continuum.start.step.roles",
            "continuum.start.step.fields",
            "continuum.start.step.client",
            "continuum.start.step.look");

    /** The steps as markup, with the one at hand marked; the pages stand side by side, so that a name is an address. */
    String markup(String current) {
        Markup markup = new Markup();
        markup.open("nav", "class", "continuum-trail", "aria-label", text.of("continuum.start.steps"));
        markup.open("ol");
        for (int step = 0; step < PAGES.size(); step++) {
            String page = PAGES.get(step);
            markup.open("li");
            if (page.equals(current)) {
                markup.element("a", text.of(LABELS.get(step)), "href", page, "aria-current", "step");
            } else {
                markup.element("a", text.of(LABELS.get(step)), "href", page);
            }
            markup.close();
        }
        return markup.close().close().toString();
    }
}
