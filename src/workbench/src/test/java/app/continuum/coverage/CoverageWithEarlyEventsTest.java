package app.continuum.coverage;

/** The table, on a Jira that sends its events before the commit. */
class CoverageWithEarlyEventsTest extends CoverageContract {
    CoverageWithEarlyEventsTest() {
        super(true);
    }
}
