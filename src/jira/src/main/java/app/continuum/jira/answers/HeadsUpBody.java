package app.continuum.jira.answers;

import app.continuum.core.headsup.Why;
import app.continuum.core.headsup.Why.Impact;
import app.continuum.jira.words.ScreenText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody has sent about a heads-up, and everything that is wrong with it. */
final class HeadsUpBody {
    private final Map<String, Object> parts;
    private final ScreenText text;
    private final Map<String, String> errors = new LinkedHashMap<>();

    HeadsUpBody(@Nullable Map<String, Object> parts, ScreenText text) {
        this.parts = parts == null ? Map.of() : parts;
        this.text = text;
    }

    Map<String, String> errors() {
        return errors;
    }

    void wrong(String part, String sentence) {
        errors.put(part, sentence);
    }

    /** A text; empty where it was not sent. */
    String words(String part) {
        return words(parts, part, part);
    }

    private String words(Map<?, ?> from, String part, String place) {
        Object said = from.get(part);
        if (said == null) {
            return "";
        }
        if (!(said instanceof String) && !(said instanceof Number)) {
            wrong(place, text.of("continuum.headsup.body.text"));
            return "";
        }
        return said.toString();
    }

    /** Whether something is said to be so; false where it was not sent. */
    boolean says(String part) {
        return Boolean.TRUE.equals(parts.get(part));
    }

    /** The version somebody has seen; 0 where it was not sent, which is never right. */
    int version() {
        if (parts.get("version") instanceof Integer version) {
            return version;
        }
        wrong("version", text.of("continuum.headsup.body.version"));
        return 0;
    }

    /** A number; nothing where none was sent, which is wrong. */
    Optional<Long> number(String part) {
        if (parts.get(part) instanceof Number number) {
            return Optional.of(number.longValue());
        }
        wrong(part, text.of("continuum.headsup.body.number"));
        return Optional.empty();
    }

    /** Why; nothing where what was sent says nothing, or too much. */
    Optional<Why> why() {
        String reason = words("reason");
        Map<?, ?> impact = parts.get("impact") instanceof Map<?, ?> said ? said : Map.of();
        Impact means = new Impact(
                words(impact, "scope", "impact.scope"),
                words(impact, "time", "impact.time"),
                words(impact, "price", "impact.price"));
        if (Why.isTooShort(reason) || Why.isTooLong(reason)) {
            wrong("reason", text.with("continuum.headsup.body.reason", Why.SHORTEST, Why.LONGEST));
        }
        if (Why.isTooLong(means.scope()) || Why.isTooLong(means.time()) || Why.isTooLong(means.price())) {
            wrong("impact", text.with("continuum.headsup.body.impact", Why.LONGEST));
        }
        return errors.isEmpty() ? Optional.of(new Why(reason, says("promised"), means)) : Optional.empty();
    }

    /** What the decider says; it has to be said where it is asked for. */
    String answer(boolean needed) {
        String answer = words("answer");
        if (Why.isTooLong(answer) || (needed && Why.isTooShort(answer))) {
            wrong("answer", text.with("continuum.headsup.body.reason", Why.SHORTEST, Why.LONGEST));
        }
        return answer;
    }
}
