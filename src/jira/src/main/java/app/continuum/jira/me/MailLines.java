package app.continuum.jira.me;

import app.continuum.core.clients.UserKey;
import app.continuum.core.mail.MailPreferences;
import app.continuum.core.mail.MailTiming;
import app.continuum.core.mail.MailTopic;
import app.continuum.jira.me.MailLine.Choice;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.preferences.Preferences;
import app.continuum.jira.words.ScreenText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lists what somebody may be mailed of, and keeps when they want it. */
public final class MailLines {
    private final Preferences preferences;
    private final ScreenText text;

    /** Lines for whoever is looking. */
    public MailLines(Preferences preferences, ScreenText text) {
        this.preferences = preferences;
        this.text = text;
    }

    /** What a person has chosen; what stands in a form that was not kept stands there still. */
    List<MailLine> of(UserKey person, FormState form) {
        MailPreferences kept = preferences.mails(person);
        return Arrays.stream(MailTopic.values())
                .map(topic -> line(topic, typed(topic, form).orElseGet(() -> kept.timing(topic))))
                .toList();
    }

    /** Keeps what a form says of a person; false, and the form is blamed, where it says what cannot be chosen. */
    boolean keep(UserKey person, FormState form) {
        MailPreferences chosen = MailPreferences.USUAL;
        for (MailTopic topic : MailTopic.values()) {
            Optional<MailTiming> timing = typed(topic, form);
            if (timing.isPresent()) {
                chosen = chosen.with(topic, timing.get());
            } else {
                form.blame(name(topic), text.of("continuum.me.mails.unknown"));
            }
        }
        if (form.isSound()) {
            preferences.keep(person, chosen);
        }
        return form.isSound();
    }

    private MailLine line(MailTopic topic, MailTiming chosen) {
        List<Choice> choices = topic.timings().stream()
                .map(timing ->
                        new Choice(timing.name(), text.of("continuum.me.mails.timing." + timing), timing == chosen))
                .toList();
        return new MailLine(name(topic), text.of("continuum.me.mails.topic." + topic), choices);
    }

    private static Optional<MailTiming> typed(MailTopic topic, FormState form) {
        return FormState.constant(MailTiming.class, form.value(name(topic))).filter(topic.timings()::contains);
    }

    private static String name(MailTopic topic) {
        return "mail-" + topic;
    }
}
