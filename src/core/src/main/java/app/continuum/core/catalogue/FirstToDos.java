package app.continuum.core.catalogue;

import static app.continuum.core.catalogue.Knowledge.BOTH;
import static app.continuum.core.catalogue.Knowledge.CLIENT;
import static app.continuum.core.catalogue.Knowledge.OPERATIONS;
import static app.continuum.core.catalogue.Stop.AM_LED;
import static app.continuum.core.catalogue.Stop.AM_WITH_PRODUCER;
import static app.continuum.core.catalogue.Stop.PRODUCER_LED;
import static app.continuum.core.catalogue.Stop.PRODUCER_WITH_AM;
import static app.continuum.core.catalogue.Stop.SHARED;

import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import java.util.List;
import java.util.Optional;

/** The thirty to-dos an agency starts with. */
final class FirstToDos {

    private FirstToDos() {}

    static List<ToDo> all() {
        return List.of(
                contested("relationship", AM_LED, CLIENT),
                settled("client-knowledge", AM_LED, CLIENT),
                settled("client-strategy", AM_LED, CLIENT),
                settled("account-growth", AM_LED, CLIENT),
                settled("contract", AM_LED, CLIENT),
                settled("price", AM_WITH_PRODUCER, CLIENT),
                settled("goals", AM_WITH_PRODUCER, CLIENT),
                settled("creative-brief", AM_WITH_PRODUCER, CLIENT),
                settled("client-input", AM_WITH_PRODUCER, CLIENT),
                settled("sign-off", AM_WITH_PRODUCER, CLIENT),
                contested("satisfaction", AM_WITH_PRODUCER, CLIENT),
                contested("client-budget", AM_WITH_PRODUCER, BOTH),
                settled("scope-talk", AM_WITH_PRODUCER, BOTH),
                settled("presentation", AM_WITH_PRODUCER, BOTH),
                settled("invoice", AM_WITH_PRODUCER, BOTH),
                toDo("promise", BOTH, new Agreement(SHARED, Optional.of(Role.PRODUCER), true, false)),
                contested("scope-statement", SHARED, BOTH),
                contested("status-report", SHARED, BOTH),
                contested("margin", SHARED, BOTH),
                contested("kick-off", SHARED, BOTH),
                settled(
                        "estimate",
                        PRODUCER_WITH_AM,
                        OPERATIONS,
                        FieldId.ORIGINAL_ESTIMATE,
                        FieldId.REMAINING_ESTIMATE),
                settled("scope-creep", PRODUCER_WITH_AM, OPERATIONS),
                settled("deadline", PRODUCER_WITH_AM, OPERATIONS, FieldId.DUE_DATE),
                settled("plan", PRODUCER_LED, OPERATIONS, FieldId.DUE_DATE),
                settled("project-budget", PRODUCER_LED, OPERATIONS),
                contested("staffing", PRODUCER_LED, OPERATIONS, FieldId.ASSIGNEE),
                settled("team", PRODUCER_LED, OPERATIONS),
                settled("risks", PRODUCER_LED, OPERATIONS),
                settled("quality", PRODUCER_LED, OPERATIONS),
                settled("suppliers", PRODUCER_LED, OPERATIONS));
    }

    private static ToDo settled(String id, Stop stop, Knowledge knowledge, FieldId... fields) {
        return toDo(id, knowledge, Agreement.suggested(stop).settle(), fields);
    }

    /** A to-do on which real agencies differ. */
    private static ToDo contested(String id, Stop stop, Knowledge knowledge, FieldId... fields) {
        return toDo(id, knowledge, Agreement.suggested(stop), fields);
    }

    private static ToDo toDo(String id, Knowledge knowledge, Agreement agreement, FieldId... fields) {
        return new ToDo(id, Optional.empty(), knowledge, List.of(fields), agreement);
    }
}
