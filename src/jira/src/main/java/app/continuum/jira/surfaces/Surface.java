package app.continuum.jira.surfaces;

import app.continuum.jira.requests.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** One kind of request by which issues are changed: how it says what, and how its client wants to be refused. */
public interface Surface {
    /** Whether a request is of this kind; asked for every request to Jira, so it reads no body. */
    boolean meets(String method, RequestPath path);

    /** Opens a request of this kind; bodies are read only when they are asked for. */
    Sent open(HttpServletRequest request, RequestPath path);

    /** Answers the request in the dialect its client understands. */
    void refuse(Answering answering, Refusal refusal) throws IOException;
}
