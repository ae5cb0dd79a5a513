package app.continuum.jira.judgement;

import app.continuum.core.ledger.Finder;
import app.continuum.core.ledger.Ledger;
import app.continuum.core.ledger.LedgerEntry;
import app.continuum.core.ledger.LedgerEntry.Occasion;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.jira.health.Tally;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes refusals into the ledger and puts them into words. Whatever goes wrong with either, what is refused stays refused. */
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String WORDLESS = "This field is guarded by Continuum. Nothing was saved.";

    private final Ledger ledger;
    private final VerdictWords words;
    private final Clock clock;

    /** Refusals in the words of this agency. */
    public Refusals(Ledger ledger, VerdictWords words, Clock clock) {
        this.ledger = ledger;
        this.words = words;
        this.clock = clock;
    }

    /** What the ledger is told of a refusal, an entry for each field. */
    public List<LedgerEntry> entries(Finder finder, Issue issue, Actor actor, List<FieldVerdict> refusals) {
        Occasion occasion = new Occasion(clock.instant(), finder, issue.getId(), Optional.empty());
        return refusals.stream()
                .flatMap(refused -> LedgerEntry.of(occasion, actor, refused).stream())
                .toList();
    }

    /** Writes what was refused into the ledger, of however many issues. */
    public void write(List<LedgerEntry> entries, Tally tally) {
        try {
            ledger.writeAll(entries);
        } catch (RuntimeException | LinkageError failure) {
            noted("A refusal could not be written into the ledger", failure, tally);
        }
    }

    /** One refusal in words. */
    public Said say(FieldVerdict refused, Tally tally) {
        try {
            return new Said(words.fieldName(refused.change().field()), words.owner(refused), words.refusal(refused));
        } catch (RuntimeException | LinkageError failure) {
            noted("A refusal could not be put into words", failure, tally);
            return new Said(refused.change().field().value(), "", WORDLESS);
        }
    }

    private static void noted(String what, Throwable failure, Tally tally) {
        tally.failed(failure);
        LOG.error(what, failure);
    }

    /** A refusal in words: what the field is called, whose it is, and in a sentence why it is refused and whom to ask. */
    public record Said(String field, String owner, String sentence) {}
}
