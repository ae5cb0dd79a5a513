package app.continuum.core.headsup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** When somebody is reminded next. */
public record Reminder(Escalation whom, Instant at) {
    /** The first one of what was asked just then. */
    public static Reminder first(Instant askedAt, HeadsUpRules rules, ZoneId zone) {
        return of(Escalation.OWNER, askedAt, rules, zone);
    }

    /** The one after this; nothing after the last. */
    public Optional<Reminder> next(Instant askedAt, HeadsUpRules rules, ZoneId zone) {
        return switch (whom) {
            case OWNER -> Optional.of(of(Escalation.DEPUTY, askedAt, rules, zone));
            case DEPUTY -> Optional.of(of(Escalation.HEAD_OF_DELIVERY, askedAt, rules, zone));
            case HEAD_OF_DELIVERY -> Optional.empty();
        };
    }

    private static Reminder of(Escalation whom, Instant askedAt, HeadsUpRules rules, ZoneId zone) {
        Duration half = rules.answerWithin().dividedBy(2);
        return new Reminder(whom, rules.hours().after(askedAt, half.multipliedBy(whom.halves()), zone));
    }
}
