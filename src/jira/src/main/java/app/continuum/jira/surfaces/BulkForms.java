package app.continuum.jira.surfaces;

import app.continuum.jira.requests.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The bulk wizards: of edits, of steps of the workflow, and of moves. Refused at the step that carries the values; and at the last one, for what was selected since. */
final class BulkForms implements Surface {
    @Override
    public boolean meets(String method, RequestPath path) {
        return path.action().startsWith("bulk");
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new BulkStep(request, path);
    }

    @Override
    public void refuse(Answering answering, Refusal refusal) throws IOException {
        BulkRefusal.send(answering, refusal);
    }
}
