package app.continuum.jira.ledger;

import app.continuum.core.ledger.Ledger;
import app.continuum.core.ledger.LedgerContract;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.util.List;

class ActiveObjectsLedgerOnPostgresTest extends LedgerContract {
    @Override
    protected Ledger emptyLedger() {
        return new ActiveObjectsLedger(TestTables.of(TestDatabase.POSTGRES, List.of(LedgerRow.class)));
    }
}
