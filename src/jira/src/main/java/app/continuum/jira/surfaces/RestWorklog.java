package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.WorkLogged;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Work that is logged, corrected or deleted by REST: {@code /rest/api/<version>/issue/<id or key>/worklog}, which changes the remaining estimate unless told to leave it. */
final class RestWorklog extends RestSurface {
    private static final String DELETE = "DELETE";

    @Override
    public boolean meets(String method, RequestPath path) {
        List<String> below = path.belowRest("api");
        return (RequestPath.areLike(below, "issue", "*", "worklog") && writes(method))
                || (RequestPath.areLike(below, "issue", "*", "worklog", "*")
                        && (writes(method) || method.equals(DELETE)));
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new Log(path.belowRest("api").get(1), request);
    }

    /** What becomes of the estimate is said in the query alone, so the body is not read. */
    private record Log(String issue, HttpServletRequest request) implements Sent {
        @Override
        public Set<String> issues() {
            return Set.of(issue);
        }

        @Override
        public List<Attempt> attempts(Guarded guarded) {
            Map<String, String[]> query = SentForm.ofQuery(request);
            return Attempt.update(
                    new Proposal.Work(WorkLogged.by(all(query, "adjustEstimate"), all(query, "newEstimate"))));
        }

        private static List<String> all(Map<String, String[]> query, String name) {
            return List.of(query.getOrDefault(name, new String[0]));
        }
    }
}
