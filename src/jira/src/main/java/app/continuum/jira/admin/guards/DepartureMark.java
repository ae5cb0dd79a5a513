package app.continuum.jira.admin.guards;

import app.continuum.core.guards.Departure;

/** The colours of departures. */
final class DepartureMark {
    private DepartureMark() {}

    /** The class of the lozenge that says how a guard departs from the agency's. */
    static String lozenge(Departure departure) {
        return switch (departure) {
            case NONE -> "";
            case STRICTER -> "aui-lozenge-error";
            case LOOSER -> "aui-lozenge-success";
            case OTHERWISE -> "aui-lozenge-moved";
            case OF_ITS_OWN -> "aui-lozenge-inprogress";
        };
    }
}
