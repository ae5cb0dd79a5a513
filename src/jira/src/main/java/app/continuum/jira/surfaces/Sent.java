package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.Route;
import app.continuum.jira.requests.Unacceptable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** An opened request: which issues it would change, and how. */
public interface Sent {
    /**
     * The ids or keys by which the request names the issues to be changed; none where it names none.
     *
     * @throws Unacceptable where they cannot be read
     */
    Set<String> issues() throws IOException, Unacceptable;

    /** Whether a request of this kind may change several issues at once; where it may not, and names two, nobody can tell which Jira will take. */
    default boolean mayChangeSeveral() {
        return false;
    }

    /** Whether it is one step of a wizard, of which later ones rely on what it names: its issues have to be asked for, whatever else it asks. */
    default boolean isStep() {
        return false;
    }

    /**
     * What is asked for, the same for each issue.
     *
     * @param guarded what is guarded on the issue: what an illegible request may name
     * @throws Unacceptable where the request is one no client of Jira sends
     */
    List<Attempt> attempts(Guarded guarded) throws IOException, Unacceptable;

    /** Hears that the request is about to be passed on. */
    default void passed() {}

    /** The request to pass on, whose body can be read once more. */
    HttpServletRequest request();

    /** Something to be changed, and the way by which. */
    record Attempt(Proposal proposal, Route route) {
        /** An edit that leaves the issue where it is. */
        public static List<Attempt> update(Proposal proposal) {
            return List.of(new Attempt(proposal, Route.UPDATE));
        }
    }
}
