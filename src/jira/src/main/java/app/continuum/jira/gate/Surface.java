package app.continuum.jira.gate;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** One kind of request by which fields are changed: how it says what, and how its client wants to be refused. */
interface Surface {
    /** Whether a request is of this kind; asked for every request to Jira, so it reads no body. */
    boolean meets(String method, RequestPath path);

    /**
     * The ids or keys by which the request names the issue to be changed; none where it names none.
     *
     * @throws Unacceptable where they cannot be read
     */
    Set<String> issues(HttpServletRequest request, RequestPath path) throws Unacceptable;

    /**
     * Reads what is asked for.
     *
     * @param guarded every field that is guarded on the issue: what an illegible request may name
     * @throws Unacceptable where the request is one no client of Jira sends
     */
    Reading read(HttpServletRequest request, Set<FieldId> guarded) throws IOException, Unacceptable;

    /** Answers the request in the dialect its client understands. */
    void refuse(HttpServletResponse response, Refusal refusal) throws IOException;

    /** What was read, and the request to pass on, whose body can be read once more. */
    record Reading(Proposal proposal, HttpServletRequest request) {}
}
