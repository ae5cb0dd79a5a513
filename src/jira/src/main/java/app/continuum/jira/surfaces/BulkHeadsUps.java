package app.continuum.jira.surfaces;

import app.continuum.core.markup.Escaper;
import app.continuum.jira.words.ScreenText;

/** The part of the page that stops a bulk change where a reason may be given, one for all, and the change go on; its script shows it, and fills in the inputs. */
record BulkHeadsUps(BulkOffers offers, ScreenText text) {
    /** As HTML; nothing where no issue could go on by it. */
    String html(long left) {
        if (offers.goingOn() == 0) {
            return "";
        }
        return "<noscript><p>" + of("continuum.bulk.heads-up.no-script")
                + "</p></noscript><form class=\"aui continuum-announce\" hidden novalidate data-continuum-several=\""
                + Escaper.escape(offers.json()) + "\"" + (offers.out().isEmpty() ? "" : " data-continuum-leaves-out")
                + "><h2>" + of("continuum.bulk.heads-up.title") + "</h2><p class=\"continuum-intro\">" + intro()
                + "</p><div class=\"continuum-problem\" role=\"alert\"></div><div data-continuum-why></div>" + askToo()
                + "<p class=\"continuum-actions\"><button type=\"submit\" class=\"aui-button aui-button-primary\">"
                + with("continuum.bulk.heads-up.send", left + offers.goingOn())
                + "</button><span class=\"continuum-quiet\" data-continuum-sending role=\"status\"></span></p>"
                + "<p class=\"description continuum-intro\">" + of("continuum.bulk.heads-up.help") + "</p></form>";
    }

    private String intro() {
        return offers.out().isEmpty()
                ? with("continuum.bulk.heads-up.all", offers.goingOn())
                : Escaper.escape(text.with(
                        "continuum.bulk.heads-up.some",
                        offers.goingOn(),
                        offers.goingOn() + offers.out().size(),
                        offers.out().size()));
    }

    private String askToo() {
        return offers.ask().isEmpty()
                ? ""
                : "<div class=\"checkbox\"><input type=\"checkbox\" class=\"checkbox\" id=\"continuum-ask-too\">"
                        + "<label for=\"continuum-ask-too\">"
                        + with("continuum.bulk.heads-up.ask", offers.askable()) + "</label></div>";
    }

    private String of(String key) {
        return Escaper.escape(text.of(key));
    }

    private String with(String key, long number) {
        return Escaper.escape(text.with(key, number));
    }
}
