package app.continuum.core.changes;

class InMemoryChangeLogTest extends ChangeLogContract {
    InMemoryChangeLogTest() {
        super(new InMemoryChangeLog());
    }
}
