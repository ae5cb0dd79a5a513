package app.continuum.jira.ledger;

import app.continuum.core.ledger.Ledger;
import app.continuum.core.ledger.LedgerContract;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.util.List;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ActiveObjectsLedgerTest extends LedgerContract {
    private final TestDatabase database;

    ActiveObjectsLedgerTest(TestDatabase database) {
        this.database = database;
    }

    @Override
    protected Ledger emptyLedger() {
        return new ActiveObjectsLedger(TestTables.of(database, List.of(LedgerRow.class)));
    }
}
