package app.continuum.coverage;

/** The table, on a Jira that sends its events after the commit. */
class CoverageTest extends CoverageContract {
    CoverageTest() {
        super(false);
    }
}
