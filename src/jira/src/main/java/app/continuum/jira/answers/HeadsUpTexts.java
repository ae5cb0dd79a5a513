package app.continuum.jira.answers;

import app.continuum.jira.words.ScreenText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of the scripts that show heads-ups, each by the end of its key. */
final class HeadsUpTexts {
    private static final String OWN = "continuum.headsup.screen.";
    private static final String ALL = "continuum.";
    private static final List<String> KEYS = List.of(
            "continuum.headsup.screen.send-title",
            "continuum.headsup.screen.send",
            "continuum.headsup.screen.send-and-save",
            "continuum.headsup.screen.send-intro",
            "continuum.headsup.screen.send-and-save-intro",
            "continuum.headsup.screen.send-field",
            "continuum.headsup.screen.send-choose",
            "continuum.headsup.screen.send-owner",
            "continuum.headsup.screen.send-now",
            "continuum.headsup.screen.send-wanted",
            "continuum.headsup.screen.send-value",
            "continuum.headsup.screen.send-value-hint",
            "continuum.headsup.screen.send-sent",
            "continuum.headsup.screen.send-done",
            "continuum.headsup.screen.send-saved",
            "continuum.headsup.screen.send-given",
            "continuum.headsup.screen.send-not-saved",
            "continuum.headsup.screen.send-not-saved-page",
            "continuum.headsup.screen.several-sending",
            "continuum.headsup.screen.several-not",
            "continuum.headsup.screen.several-without",
            "continuum.headsup.screen.several-none-left",
            "continuum.headsup.screen.rest",
            "continuum.headsup.screen.rest-done",
            "continuum.headsup.screen.rest-failed",
            "continuum.headsup.screen.reason",
            "continuum.headsup.screen.reason-count",
            "continuum.headsup.screen.promised",
            "continuum.headsup.screen.impact",
            "continuum.headsup.screen.impact-scope",
            "continuum.headsup.screen.impact-time",
            "continuum.headsup.screen.impact-price",
            "continuum.headsup.screen.cancel",
            "continuum.headsup.screen.failed",
            "continuum.headsup.screen.list",
            "continuum.headsup.screen.list-none",
            "continuum.headsup.screen.asks",
            "continuum.headsup.screen.asked",
            "continuum.headsup.screen.gave",
            "continuum.headsup.screen.flagged",
            "continuum.headsup.screen.overrode",
            "continuum.headsup.screen.asks-back",
            "continuum.headsup.screen.given",
            "continuum.headsup.screen.now",
            "continuum.headsup.screen.was",
            "continuum.headsup.screen.wanted",
            "continuum.headsup.screen.saved",
            "continuum.headsup.screen.saved-instead",
            "continuum.headsup.screen.decided",
            "continuum.headsup.screen.action-ACCEPT",
            "continuum.headsup.screen.action-AMEND",
            "continuum.headsup.screen.action-DECLINE",
            "continuum.headsup.screen.action-WITHDRAW",
            "continuum.headsup.screen.action-EDIT",
            "continuum.headsup.screen.action-ACKNOWLEDGE",
            "continuum.headsup.screen.action-ASK_BACK",
            "continuum.headsup.screen.action-REVIEW",
            "continuum.headsup.screen.action-of",
            "continuum.headsup.screen.done-ACCEPT",
            "continuum.headsup.screen.done-AMEND",
            "continuum.headsup.screen.done-DECLINE",
            "continuum.headsup.screen.done-WITHDRAW",
            "continuum.headsup.screen.done-EDIT",
            "continuum.headsup.screen.done-ACKNOWLEDGE",
            "continuum.headsup.screen.done-ASK_BACK",
            "continuum.headsup.screen.done-REVIEW",
            "continuum.headsup.screen.ask-back-title",
            "continuum.headsup.screen.ask-back-intro",
            "continuum.headsup.screen.override",
            "continuum.headsup.screen.override-hint",
            "continuum.headsup.screen.about",
            "continuum.headsup.screen.amend-title",
            "continuum.headsup.screen.amend-answer",
            "continuum.headsup.screen.decline-title",
            "continuum.headsup.screen.edit-title",
            "continuum.headsup.screen.waiting-none",
            "continuum.headsup.screen.acknowledge-none",
            "continuum.headsup.screen.review-none",
            "continuum.headsup.screen.more",
            "continuum.headsup.screen.acknowledge-everything",
            "continuum.headsup.screen.mine-none",
            "continuum.headsup.screen.decided-none",
            "continuum.headsup.screen.filtered-none",
            "continuum.headsup.screen.all",
            "continuum.headsup.screen.choose-all",
            "continuum.headsup.screen.acknowledge-chosen",
            "continuum.headsup.screen.choose",
            "continuum.headsup.screen.link",
            "continuum.ago.now",
            "continuum.ago.minutes",
            "continuum.ago.hours",
            "continuum.ago.days");

    private HeadsUpTexts() {}

    /** Each with its gaps left open, for the script to fill. */
    static Map<String, String> in(ScreenText text) {
        return KEYS.stream().collect(Collectors.toMap(HeadsUpTexts::name, open(text)));
    }

    private static String name(String key) {
        return key.startsWith(OWN) ? key.substring(OWN.length()) : key.substring(ALL.length());
    }

    private static Function<String, String> open(ScreenText text) {
        return key -> text.with(key, "{0}", "{1}", "{2}");
    }
}
