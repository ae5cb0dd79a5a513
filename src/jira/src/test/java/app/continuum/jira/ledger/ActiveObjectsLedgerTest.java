package app.continuum.jira.ledger;

import app.continuum.core.ledger.Ledger;
import app.continuum.core.ledger.LedgerContract;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.util.List;

class ActiveObjectsLedgerTest extends LedgerContract {
    @Override
    protected Ledger emptyLedger() {
        return new ActiveObjectsLedger(TestTables.of(TestDatabase.H2, List.of(LedgerRow.class)));
    }
}
