package app.continuum.jira.gate;

import app.continuum.core.ledger.LedgerEntry;
import app.continuum.jira.surfaces.Refusal;
import java.util.List;

/** What is refused: as the person reads it, and as the ledger is told. */
record Judgement(List<Refusal.Line> lines, List<LedgerEntry> entries) {
    /** Nothing is refused. */
    static final Judgement PASSED = new Judgement(List.of(), List.of());
}
