package app.continuum.confluence;

import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.diagram.Band;
import app.continuum.core.diagram.Continuum;
import app.continuum.core.diagram.ContinuumJson;
import app.continuum.core.diagram.End;
import app.continuum.core.diagram.Lock;
import app.continuum.core.diagram.Mark;
import app.continuum.core.guards.Mode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A client as Jira sends it. */
public final class Acme {

    private Acme() {}

    /** The continuum of a client of this name. */
    public static Continuum called(String name) {
        Mark mark = new Mark(
                "Grow the account",
                Knowledge.CLIENT,
                Optional.of(new Lock(Mode.BLOCK, List.of("Due date"))),
                true,
                Optional.empty(),
                false);
        List<Band> bands = Arrays.stream(Stop.values())
                .map(stop -> new Band(stop, "Band " + stop, List.of(mark)))
                .toList();
        return new Continuum(
                "ACME",
                name,
                new End("Account Manager", List.of("Ann Ames")),
                new End("Producer", List.of("Paul Prior")),
                Optional.empty(),
                bands);
    }

    /** The same as Jira's REST resource sends it. */
    public static String json(String name) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(ContinuumJson.toMap(called(name)));
    }
}
