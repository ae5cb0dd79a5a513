package app.continuum.jira.headsup;

import app.continuum.core.mail.MailTopic;
import java.util.Optional;

/** What a mail is about. */
enum NewsKind {
    /** Somebody asks. */
    ASKED("continuum.mail.asked.subject", "continuum.mail.asked.subjects", "continuum.mail.asked.opening"),
    /** It is decided, or over otherwise. */
    DECIDED("continuum.mail.decided.subject", "continuum.mail.decided.subjects", "continuum.mail.decided.opening"),
    /** Nobody answered, and the value was written, as the agency has settled. */
    WENT_AHEAD(
            "continuum.mail.went-ahead.subject",
            "continuum.mail.went-ahead.subjects",
            "continuum.mail.went-ahead.opening"),
    /** Half of the time in which it should be answered is over. */
    REMINDER("continuum.mail.reminder.subject", "continuum.mail.reminder.subjects", "continuum.mail.reminder.opening"),
    /** Nobody has answered who should have. */
    ESCALATION(
            "continuum.mail.escalation.subject",
            "continuum.mail.escalation.subjects",
            "continuum.mail.escalation.opening"),
    /** Somebody has overridden a guard. */
    OVERRIDDEN(
            "continuum.mail.overridden.subject",
            "continuum.mail.overridden.subjects",
            "continuum.mail.overridden.opening");

    private final String ofOne;
    private final String ofSeveral;
    private final String opening;

    NewsKind(String ofOne, String ofSeveral, String opening) {
        this.ofOne = ofOne;
        this.ofSeveral = ofSeveral;
        this.opening = opening;
    }

    /** What everybody decides themselves of it; nothing where it comes at once whatever they have chosen: somebody has gone past them, or nobody has answered. */
    Optional<MailTopic> topic() {
        return switch (this) {
            case ASKED -> Optional.of(MailTopic.ASKED);
            case DECIDED -> Optional.of(MailTopic.DECIDED);
            case REMINDER -> Optional.of(MailTopic.REMINDER);
            case WENT_AHEAD, ESCALATION, OVERRIDDEN -> Optional.empty();
        };
    }

    String ofOne() {
        return ofOne;
    }

    String ofSeveral() {
        return ofSeveral;
    }

    String opening() {
        return opening;
    }
}
