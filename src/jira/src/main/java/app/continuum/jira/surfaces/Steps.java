package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Route;

/** The steps of workflows, as requests name them. */
final class Steps {
    private static final String NUMBER = "\\d{1,9}";

    private Steps() {}

    /** The way through a step; an update where the request names none, which Jira will not take either. */
    static Route route(String actionId) {
        String id = actionId.strip();
        return id.matches(NUMBER) ? new Route.Transition(Integer.parseInt(id)) : Route.UPDATE;
    }
}
