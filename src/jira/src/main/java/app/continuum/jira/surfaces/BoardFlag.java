package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Proposal;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentJson;
import app.continuum.jira.requests.Unacceptable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The flag set on a board: {@code POST /rest/greenhopper/<version>/xboard/issue/flag/flag.json}, which ticks a box in a field of its own. Which one the request does not say: the one
 * called Flagged, or any field of boxes.
 */
final class BoardFlag extends RestSurface {
    private static final String BOXES = ":multicheckboxes";
    private static final String NAME = "Flagged";

    @Override
    public boolean meets(String method, RequestPath path) {
        return RequestPath.areLike(path.belowRest("greenhopper"), "xboard", "issue", "flag", "*") && writes(method);
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new Flag(new SentJson(request));
    }

    private record Flag(SentJson json) implements Sent {
        @Override
        public Set<String> issues() throws IOException, Unacceptable {
            return BoardMove.named(json.object());
        }

        @Override
        public boolean mayChangeSeveral() {
            return true;
        }

        @Override
        public List<Attempt> attempts(Guarded guarded) {
            return Attempt.update(new Proposal.Illegible(guarded.like(
                    kind -> kind.name().equalsIgnoreCase(NAME) || kind.type().endsWith(BOXES))));
        }

        @Override
        public HttpServletRequest request() {
            return json.request();
        }
    }
}
