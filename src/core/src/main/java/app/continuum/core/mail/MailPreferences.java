package app.continuum.core.mail;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * When somebody wants to be mailed of what.
 *
 * @param chosen what they have chosen; the usual holds for the rest
 */
public record MailPreferences(Map<MailTopic, MailTiming> chosen) {
    /** Those of whoever has chosen nothing. */
    public static final MailPreferences USUAL = new MailPreferences(Map.of());

    /**
     * Preferences that were chosen.
     *
     * @throws IllegalArgumentException where a topic cannot be mailed then
     */
    public MailPreferences {
        chosen.forEach((topic, timing) -> {
            if (!topic.timings().contains(timing)) {
                throw new IllegalArgumentException(topic + " is not mailed " + timing);
            }
        });
        chosen = Map.copyOf(chosen);
    }

    /** When somebody is mailed of this. */
    public MailTiming timing(MailTopic topic) {
        return Optional.ofNullable(chosen.get(topic)).orElse(topic.usual());
    }

    /** The same with one choice more. */
    public MailPreferences with(MailTopic topic, MailTiming timing) {
        Map<MailTopic, MailTiming> more = new EnumMap<>(MailTopic.class);
        more.putAll(chosen);
        more.put(topic, timing);
        return new MailPreferences(more);
    }
}
