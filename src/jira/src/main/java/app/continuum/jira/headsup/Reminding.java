package app.continuum.jira.headsup;

import app.continuum.core.headsup.Escalation;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Reminder;
import app.continuum.core.headsup.State;
import app.continuum.jira.agency.AgencyDirectory;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reminds people of heads-ups that nobody has answered, in working hours: the owner, then the deputies, then the heads of delivery. */
public final class Reminding {
    private static final int AT_ONCE = 500;

    private final HeadsUps headsUps;
    private final OneAtATime turns;
    private final AgencyDirectory directory;
    private final Recipients recipients;
    private final News news;
    private final IssueManager issues;

    /** Reminders by the rules of the agency. */
    public Reminding(
            HeadsUps headsUps,
            OneAtATime turns,
            AgencyDirectory directory,
            Recipients recipients,
            News news,
            IssueManager issues) {
        this.headsUps = headsUps;
        this.turns = turns;
        this.directory = directory;
        this.recipients = recipients;
        this.news = news;
        this.issues = issues;
    }

    /** Reminds whoever is to be reminded by now. */
    void remind(Instant now) {
        headsUps.reminding(now, AT_ONCE).forEach(one -> turns.with(one.id(), () -> remind(one.id(), now)));
    }

    private Optional<HeadsUp> remind(long id, Instant now) {
        Optional<HeadsUp> due = headsUps.find(id)
                .filter(one -> one.state() == State.OPEN)
                .filter(one ->
                        one.reminder().filter(next -> next.at().isBefore(now)).isPresent());
        due.ifPresent(this::remind);
        return due;
    }

    private void remind(HeadsUp headsUp) {
        Reminder reminder = headsUp.reminder().orElseThrow();
        HeadsUpRules rules = directory.current().settings().headsUps();
        Optional<Reminder> next = reminder.next(headsUp.askedAt(), rules, ZoneId.systemDefault());
        headsUps.keep(headsUp.reminded(next));
        Issue issue = issues.getIssueObject(headsUp.ask().issueId());
        if (issue != null) {
            NewsKind kind = reminder.whom() == Escalation.OWNER ? NewsKind.REMINDER : NewsKind.ESCALATION;
            news.reminded(whom(reminder.whom(), headsUp, issue), kind, headsUp);
        }
    }

    /** Where one person is asked it is between the two; where there is no deputy, the heads of delivery hear of it at once. */
    private List<Recipient> whom(Escalation escalation, HeadsUp headsUp, Issue issue) {
        if (escalation == Escalation.OWNER || headsUp.ask().addressee().isPresent()) {
            return recipients.deciders(headsUp, issue);
        }
        List<Recipient> deputies = escalation == Escalation.DEPUTY ? recipients.deputies(headsUp, issue) : List.of();
        return deputies.isEmpty() ? recipients.headsOfDelivery() : deputies;
    }
}
