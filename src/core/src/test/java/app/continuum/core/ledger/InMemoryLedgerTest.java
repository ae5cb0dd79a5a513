package app.continuum.core.ledger;

class InMemoryLedgerTest extends LedgerContract {

    @Override
    protected Ledger emptyLedger() {
        return new InMemoryLedger();
    }
}
