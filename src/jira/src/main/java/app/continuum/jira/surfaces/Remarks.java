package app.continuum.jira.surfaces;

import app.continuum.jira.requests.RequestPath;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people add to an issue without changing a field of it: comments, watchers, votes, attachments, links, properties. */
public final class Remarks {
    private static final Set<String> RESOURCES =
            Set.of("comment", "watchers", "votes", "attachments", "remotelink", "properties");
    private static final Set<String> ACTIONS = Set.of("addcomment", "editcomment", "deletecomment", "voteorwatchissue");

    private Remarks() {}

    /** Whether a request to this path is of such a kind. */
    public static boolean areSentTo(RequestPath path) {
        List<String> below = path.belowRest("api");
        return ACTIONS.contains(path.action())
                || (below.size() > 2
                        && below.get(0).equalsIgnoreCase("issue")
                        && RESOURCES.contains(below.get(2).toLowerCase(Locale.ROOT)));
    }
}
