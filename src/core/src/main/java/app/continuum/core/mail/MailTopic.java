package app.continuum.core.mail;

import java.util.Arrays;
import java.util.List;

/** What mails are about of which everybody decides themselves when they want them. */
public enum MailTopic {
    /** Somebody asks for a decision that is theirs. */
    ASKED(MailTiming.AT_ONCE),
    /** What became of what they asked themselves. */
    DECIDED(MailTiming.AT_ONCE),
    /** What they are asked still waits for them. */
    REMINDER(MailTiming.AT_ONCE),
    /** What others have saved in their fields waits for their acknowledgement. */
    ACKNOWLEDGE(MailTiming.DAILY),
    /** Seats, scopes, guards or exceptions of a client whose seat they answer for were changed. */
    CONFIGURATION(MailTiming.AT_ONCE);

    private final MailTiming usual;

    MailTopic(MailTiming usual) {
        this.usual = usual;
    }

    /** What holds for whoever has chosen nothing. */
    public MailTiming usual() {
        return usual;
    }

    /** What can be chosen. What waits to be acknowledged comes by the dozen, so that it is never mailed one by one. */
    public List<MailTiming> timings() {
        return Arrays.stream(MailTiming.values())
                .filter(timing -> this != ACKNOWLEDGE || timing != MailTiming.AT_ONCE)
                .toList();
    }
}
