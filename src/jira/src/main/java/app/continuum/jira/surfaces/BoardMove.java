package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Proposal;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentJson;
import app.continuum.jira.requests.Unacceptable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Issues put into a sprint, back into the backlog, or into an epic: {@code POST /rest/agile/<version>/sprint/<id>/issue}, {@code .../backlog/issue}, {@code .../board/<id>/issue},
 * {@code .../epic/<id>/issue}, and the ranking on boards, which does so along the way.
 */
final class BoardMove extends RestSurface {
    private static final String SPRINT = "com.pyxis.greenhopper.jira:gh-sprint";
    private static final String EPIC = "com.pyxis.greenhopper.jira:gh-epic-link";
    private static final List<String> LISTS = List.of("issues", "idOrKeys", "issueIdsOrKeys", "issueKeys", "keys");

    @Override
    public boolean meets(String method, RequestPath path) {
        return writes(method) && (movesOnBoard(path.belowRest("agile")) || movesOnBoard(path.belowRest("greenhopper")));
    }

    private static boolean movesOnBoard(List<String> below) {
        if (below.isEmpty()) {
            return false;
        }
        String first = below.get(0).toLowerCase(Locale.ROOT);
        String last = below.get(below.size() - 1).toLowerCase(Locale.ROOT);
        return switch (first) {
            case "sprint", "backlog", "board", "epic" -> last.equals("issue") || last.equals("rank");
            case "rank", "epics" -> true;
            default -> false;
        };
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new Move(path, new SentJson(request));
    }

    /** The issues a board names, one or several, by whichever property. */
    static Set<String> named(ObjectNode body) {
        Set<String> issues = new LinkedHashSet<>();
        for (String list : LISTS) {
            body.path(list).forEach(issue -> issues.add(issue.asText("")));
        }
        for (String one : List.of("idOrKey", "issueIdOrKey", "issueKey")) {
            JsonNode issue = body.path(one);
            if (issue.isValueNode()) {
                issues.add(issue.asText(""));
            }
        }
        return issues;
    }

    private record Move(RequestPath path, SentJson json) implements Sent {
        @Override
        public Set<String> issues() throws IOException, Unacceptable {
            return named(json.object());
        }

        @Override
        public boolean mayChangeSeveral() {
            return true;
        }

        @Override
        public List<Attempt> attempts(Guarded guarded) throws IOException, Unacceptable {
            if (isOnlyRanked()) {
                return List.of();
            }
            return Attempt.update(
                    new Proposal.Illegible(guarded.like(kind -> kind.type().equals(isAboutEpics() ? EPIC : SPRINT))));
        }

        /** Ranking within one list names no sprint and no backlog. */
        private boolean isOnlyRanked() throws IOException, Unacceptable {
            String last = path.segments().get(path.segments().size() - 1).toLowerCase(Locale.ROOT);
            ObjectNode body = json.object();
            return last.equals("rank")
                    && !body.hasNonNull("sprintId")
                    && !body.path("addToBacklog").asBoolean(false);
        }

        private boolean isAboutEpics() {
            return path.segments().stream()
                    .anyMatch(segment -> segment.toLowerCase(Locale.ROOT).startsWith("epic"));
        }

        @Override
        public HttpServletRequest request() {
            return json.request();
        }
    }
}
