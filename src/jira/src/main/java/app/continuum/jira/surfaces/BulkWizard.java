package app.continuum.jira.surfaces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody has told the bulk wizard so far, kept in the session from the steps that say it: Jira keeps it in a bean that is not part of its API. Everything said since the wizard was
 * begun anew counts, so that no step which Jira heeds is forgotten because of one that it does not.
 */
record BulkWizard(HttpSession session) {
    private static final String SELECTION = "app.continuum.bulk.selection";
    private static final String CHANGES = "app.continuum.bulk.changes";
    private static final String STEP = "app.continuum.bulk.step.";
    private static final String FURTHER = "app.continuum.bulk.further";
    private static final int MOST_CHANGES = 50;

    static BulkWizard of(HttpServletRequest request) {
        return new BulkWizard(request.getSession());
    }

    void beginAnew() {
        session.removeAttribute(SELECTION);
        session.removeAttribute(CHANGES);
        session.removeAttribute(FURTHER);
    }

    void select(Set<String> issues) {
        Set<String> selection = new LinkedHashSet<>(selection());
        selection.addAll(issues);
        session.setAttribute(SELECTION, selection);
    }

    /** The ids of the issues selected; none where no step has selected any. */
    Set<String> selection() {
        return Kept.strings(session.getAttribute(SELECTION));
    }

    /** Notes what is to be changed, for the step that carries no values. */
    void change(Map<String, String[]> inputs) {
        List<Object> changes = new ArrayList<>(kept(CHANGES));
        changes.add(new LinkedHashMap<>(inputs));
        session.setAttribute(CHANGES, changes);
    }

    /** Whether so much was noted that the wizard has to be begun anew. */
    boolean isOverfull() {
        return kept(CHANGES).size() >= MOST_CHANGES;
    }

    List<Map<String, String[]>> changes() {
        return kept(CHANGES).stream().map(Kept::inputs).toList();
    }

    private List<Object> kept(String name) {
        return session.getAttribute(name) instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    /** Notes a step as it was sent, so that it can be sent again. */
    void sent(String name, String address, Map<String, String[]> inputs) {
        session.setAttribute(STEP + name, step(address, inputs));
    }

    private static Map<String, String[]> step(String address, Map<String, String[]> inputs) {
        Map<String, String[]> step = new LinkedHashMap<>(inputs);
        step.put("", new String[] {address});
        return step;
    }

    /** Notes one more of the steps that come after the choice of the operation. */
    void sentToo(String address, Map<String, String[]> inputs) {
        List<Object> further = new ArrayList<>(kept(FURTHER));
        further.add(step(address, inputs));
        if (further.size() <= MOST_CHANGES) {
            session.setAttribute(FURTHER, further);
        }
    }

    /** These steps in their order, as {@link #step} has each. */
    List<Map<String, String[]>> further() {
        return kept(FURTHER).stream().map(Kept::inputs).toList();
    }

    /** A step as it was sent, its address under the empty name; empty where there was none. */
    Map<String, String[]> step(String name) {
        return Kept.inputs(session.getAttribute(STEP + name));
    }
}
