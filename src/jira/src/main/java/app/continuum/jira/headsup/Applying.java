package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.Decision;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Standing;
import app.continuum.core.headsup.State;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Rule;
import app.continuum.core.policy.ValueKind;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.People;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.edits.Kinds;
import app.continuum.jira.edits.PastChanges;
import app.continuum.jira.edits.ValueWriter;
import app.continuum.jira.headsup.Outcome.Cause;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what was accepted, in the name and with the permissions of whoever accepts. The heads-up says first that it is being applied, then the value is written, then it says that it was: a node that
 * dies between leaves one of the two in Jira's history, by which whoever comes next finishes or begins again.
 */
public final class Applying {
    /** What the history calls a change that a heads-up asked for. */
    static final String NOTE = "app.continuum.heads-up";

    private static final Logger LOG = LoggerFactory.getLogger(Applying.class);
    /** Clocks of the nodes and of the database are never quite the same. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    private final HeadsUps headsUps;
    private final IssueManager issues;
    private final ChangeHistoryManager history;
    private final PastChanges pastChanges;
    private final CurrentValues values;
    private final ValueWriter writer;
    private final News news;
    private final People people;
    private final Grounds grounds;
    private final ShownValues shown;
    private final VerdictWords words;
    private final ScreenText text;

    /** A desk at which values are written. */
    public Applying(
            HeadsUps headsUps,
            IssueManager issues,
            ChangeHistoryManager history,
            PastChanges pastChanges,
            CurrentValues values,
            ValueWriter writer,
            News news,
            People people,
            Grounds grounds,
            ShownValues shown,
            VerdictWords words,
            ScreenText text) {
        this.headsUps = headsUps;
        this.issues = issues;
        this.history = history;
        this.pastChanges = pastChanges;
        this.values = values;
        this.writer = writer;
        this.news = news;
        this.people = people;
        this.grounds = grounds;
        this.shown = shown;
        this.words = words;
        this.text = text;
    }

    /** Writes what a decision says; only whoever holds the heads-up may ask for it. */
    Outcome apply(HeadsUp headsUp, ApplicationUser user, Issue issue, Decision decision) {
        FieldId field = headsUp.ask().field();
        if (!stillHolds(issue, headsUp)) {
            return overtaken(
                    headsUp,
                    text.with(
                            "continuum.headsup.stale",
                            words.fieldName(field),
                            shown.of(field, values.of(issue, field).orElse("")),
                            shown.of(field, headsUp.ask().seen())));
        }
        if (isSomebodyElses(issue, headsUp)) {
            return overtaken(headsUp, text.with("continuum.headsup.somebody-elses", words.fieldName(field)));
        }
        headsUps.keep(headsUp.decided(State.APPLYING, decision));
        Optional<String> hindrance = write(user, issue, headsUp, decision);
        if (hindrance.isPresent()) {
            headsUps.keep(headsUp.reopened());
            return new Outcome.Not(Cause.IMPOSSIBLE, text.with("continuum.headsup.jira-refuses", hindrance.get()));
        }
        return new Outcome.Done(finished(headsUp, decision));
    }

    private Outcome overtaken(HeadsUp headsUp, String sentence) {
        end(headsUp.ended(State.STALE));
        return new Outcome.Not(Cause.CONFLICT, sentence);
    }

    private void end(HeadsUp over) {
        headsUps.keep(over);
        news.decided(over);
    }

    /** Whether the field belongs to others now than those who were asked; what is nobody's any more can be written. */
    private boolean isSomebodyElses(Issue issue, HeadsUp headsUp) {
        Ask ask = headsUp.ask();
        List<Rule> rules = grounds.of(issue).before().stream()
                .flatMap(jurisdiction -> jurisdiction.rule(ask.field()).stream())
                .toList();
        return !rules.isEmpty()
                && rules.stream()
                        .noneMatch(rule -> rule.client().key().equals(ask.client())
                                && rule.guard().owner() == ask.owner());
    }

    private Optional<String> write(ApplicationUser user, Issue issue, HeadsUp headsUp, Decision decision) {
        HistoryMetadata note = HistoryMetadata.builder(NOTE)
                .description("Continuum: heads-up " + headsUp.id())
                .build();
        try {
            return writer.write(user, issue, headsUp.ask().field(), writable(issue, headsUp.ask(), decision), note);
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("Heads-up {} could not be applied", headsUp.id(), failure);
            return Optional.of(text.of("continuum.headsup.failed"));
        }
    }

    /** Whether the value of a field can be told in machine form. */
    boolean tells(Issue issue, FieldId field) {
        return values.of(issue, field).isPresent();
    }

    /** A value that cannot be told in machine form is written as it was typed. */
    private String writable(Issue issue, Ask ask, Decision decision) {
        boolean asTyped = decision.value().equals(ask.wanted()) && !tells(issue, ask.field());
        return asTyped ? ask.typed() : decision.value();
    }

    private HeadsUp finished(HeadsUp headsUp, Decision decision) {
        HeadsUp finished = headsUp.decided(after(headsUp, decision), decision);
        end(finished);
        return finished;
    }

    /** What is written in the name of whoever asked was accepted by nobody. */
    private static State after(HeadsUp headsUp, Decision decision) {
        if (decision.as() == Standing.ASKER) {
            return State.LAPSED;
        }
        return decision.value().equals(headsUp.ask().wanted()) ? State.ACCEPTED : State.AMENDED;
    }

    /** Writes what nobody has answered, in the name and with the permissions of whoever asked, where they still can; over it is anyway. Only whoever holds the heads-up may ask for it. */
    void goAhead(HeadsUp headsUp, Instant at) {
        UserKey asker = headsUp.ask().asker();
        Issue issue = issues.getIssueObject(headsUp.ask().issueId());
        Optional<ApplicationUser> user = people.byKey(asker).filter(ApplicationUser::isActive);
        Decision itself = new Decision(asker, Standing.ASKER, at, headsUp.ask().wanted(), "");
        boolean isOver = issue != null && user.isPresent() && isOver(apply(headsUp, user.get(), issue, itself));
        if (!isOver) {
            end(headsUp.ended(State.LAPSED));
        }
    }

    /** What was written is over, and what was overtaken; only what Jira refuses is open again. */
    private static boolean isOver(Outcome outcome) {
        return !(outcome instanceof Outcome.Not not) || not.cause() == Cause.CONFLICT;
    }

    /** Whether the field has the value for which it was asked; where its value cannot be told, whether nobody has changed it since. */
    private boolean stillHolds(Issue issue, HeadsUp headsUp) {
        FieldId field = headsUp.ask().field();
        ValueKind kind = Kinds.ofSystemField(field).orElse(ValueKind.TEXT);
        return values.of(issue, field)
                .map(now -> new FieldChange(field, kind, now, headsUp.ask().seen()).isNothing())
                .orElseGet(() -> !wasChanged(issue, field, headsUp.askedAt()));
    }

    private boolean wasChanged(Issue issue, FieldId field, Instant since) {
        return history.getChangeHistoriesSince(issue, Date.from(since)).stream()
                .flatMap(change -> pastChanges.of(issue, change.getChangeItemBeans(), Set.of(field)).stream())
                .anyMatch(past -> past.field().equals(field));
    }

    /** The same, but where a node died while it applied it: finished where the value was written, and open again where it was not. Only whoever holds the heads-up may ask for it. */
    HeadsUp recovered(HeadsUp headsUp) {
        Optional<Decision> decision = headsUp.decision();
        if (headsUp.state() != State.APPLYING || decision.isEmpty()) {
            return headsUp;
        }
        if (wasWritten(headsUp, decision.get())) {
            LOG.warn("Heads-up {} was being applied when a node died; its value was written", headsUp.id());
            return finished(headsUp, decision.get());
        }
        LOG.warn("Heads-up {} was being applied when a node died; it is open again", headsUp.id());
        HeadsUp reopened = headsUp.reopened();
        headsUps.keep(reopened);
        return reopened;
    }

    private boolean wasWritten(HeadsUp headsUp, Decision decision) {
        Issue issue = issues.getIssueObject(headsUp.ask().issueId());
        if (issue == null) {
            return false;
        }
        Date since = Date.from(decision.at().minus(SLACK));
        return history.getChangeHistoriesSince(issue, since).stream()
                .filter(change -> decision.by().value().equals(change.getAuthorKey()))
                .anyMatch(change -> gives(change, issue, headsUp.ask().field(), decision.value()));
    }

    private boolean gives(ChangeHistory change, Issue issue, FieldId field, String value) {
        return pastChanges.of(issue, change.getChangeItemBeans(), Set.of(field)).stream()
                .filter(past -> past.field().equals(field))
                .anyMatch(past -> new FieldChange(field, past.kind(), past.to(), value).isNothing());
    }
}
