package app.continuum.jira.watch;

import app.continuum.core.ledger.LedgerEntry;
import app.continuum.core.ledger.LedgerEntry.Occasion;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Verdict;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Set;

/** A change that was made, and what the policy says of it. */
public record Judged(Issue issue, Occasion occasion, Actor actor, Verdict verdict) {
    /** What the ledger is told of it. */
    public List<LedgerEntry> entries() {
        return verdict.fields().stream()
                .flatMap(field -> LedgerEntry.of(occasion, actor, field).stream())
                .toList();
    }

    /** The verdicts behind those of the entries that were new. */
    List<FieldVerdict> among(Set<LedgerEntry> fresh) {
        return verdict.fields().stream()
                .filter(field -> LedgerEntry.of(occasion, actor, field)
                        .filter(fresh::contains)
                        .isPresent())
                .toList();
    }
}
