package app.continuum.workbench.sample.rest;

import app.continuum.workbench.sample.Notes;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Notes over REST. */
@Path("notes")
@Produces(MediaType.APPLICATION_JSON)
public final class NoteResource {
    private final Notes notes;

    public NoteResource(Notes notes) {
        this.notes = notes;
    }

    /** A note as JSON. */
    public record Body(String text) {}

    @GET
    public List<String> all() {
        return notes.all();
    }

    @GET
    @Path("open")
    @UnrestrictedAccess
    public Body open() {
        return new Body("open");
    }

    @GET
    @Path("broken")
    @UnrestrictedAccess
    public Body broken() {
        return new Body(notes.all().get(Integer.MAX_VALUE));
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Body add(Body body) {
        notes.add(body.text());
        return body;
    }
}
