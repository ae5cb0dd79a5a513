package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Proposal;
import app.continuum.jira.requests.SentJson;
import app.continuum.jira.requests.Unacceptable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A JSON body sent to a resource whose path names the issue; in an encoding nobody sends, it may name any field. */
final class SentToResource implements Sent {
    private final String issue;
    private final SentJson json;
    private final Reader reader;

    SentToResource(String issue, HttpServletRequest request, Reader reader) {
        this.issue = issue;
        this.json = new SentJson(request);
        this.reader = reader;
    }

    /** How a body is read. */
    @FunctionalInterface
    interface Reader {
        List<Attempt> read(SentJson json, Guarded guarded) throws IOException, Unacceptable;
    }

    @Override
    public Set<String> issues() {
        return Set.of(issue);
    }

    @Override
    public List<Attempt> attempts(Guarded guarded) throws IOException, Unacceptable {
        return json.isLegible() ? reader.read(json, guarded) : Attempt.update(new Proposal.Illegible(guarded.fields()));
    }

    @Override
    public HttpServletRequest request() {
        return json.request();
    }
}
