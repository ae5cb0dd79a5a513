package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.agile.Board;
import app.continuum.workbench.jira.agile.Sprint;
import app.continuum.workbench.jira.agile.Sprints;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** The boards and their sprints. */
@Path("board")
@Produces(MediaType.APPLICATION_JSON)
public final class BoardResource {
    private final Sprints sprints;

    public BoardResource(Sprints sprints) {
        this.sprints = sprints;
    }

    @GET
    public Map<String, Object> list() {
        return page(Board.ALL.stream().map(BoardResource::shape).toList());
    }

    @GET
    @Path("{id}/sprint")
    public Map<String, Object> sprints(@PathParam("id") long id) {
        return page(sprints.ofBoard(id).stream().map(BoardResource::shape).toList());
    }

    /** The board of that number, refused when there is none. */
    static Board board(long id) {
        return Board.ALL.stream()
                .filter(board -> board.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, "There is no board " + id));
    }

    static Map<String, Object> shape(Sprint sprint) {
        return Map.of(
                "id", sprint.id(), "name", sprint.name(), "state", sprint.state(), "originBoardId", sprint.boardId());
    }

    private static Map<String, Object> shape(Board board) {
        return Map.of("id", board.id(), "name", board.name(), "type", board.type());
    }

    private static Map<String, Object> page(List<Map<String, Object>> values) {
        return Map.of("startAt", 0, "maxResults", 50, "isLast", true, "values", values);
    }
}
