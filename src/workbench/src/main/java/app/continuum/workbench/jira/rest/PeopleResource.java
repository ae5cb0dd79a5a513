package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.people.JiraUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The workbench's own: lets administrators change what a person's profile says. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class PeopleResource {
    private final JiraModel model;
    private final Caller caller;

    public PeopleResource(JiraModel model) {
        this.model = model;
        this.caller = new Caller(model);
    }

    @PUT
    @Path("users/{name}")
    public Map<String, Object> change(@PathParam("name") String name, String text) throws JsonProcessingException {
        caller.administrator();
        JiraUser user = model.people().getUserByName(name);
        if (user == null) {
            throw Refusal.of(404, "The user named '" + name + "' does not exist");
        }
        Body body = Body.read(text).knowing(Set.of("emailAddress", "active", "locale", "timeZone"));
        Optional<Locale> locale = locale(body, user);
        ZoneId zone = zone(body, user);
        model.people()
                .change(
                        user,
                        body.has("emailAddress") ? body.text("emailAddress").strip() : user.email(),
                        body.get("active") instanceof Boolean active ? active : user.active());
        model.preferences().choose(user.key(), locale, zone);
        return UserResource.whole(model, model.people().getUserByName(name));
    }

    private Optional<Locale> locale(Body body, JiraUser user) {
        if (!body.has("locale")) {
            return model.preferences().chosenLocale(user.key());
        }
        Locale locale = Locale.forLanguageTag(body.text("locale").replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            throw Refusal.of(400, "'locale' must be a language, and perhaps a country: de_DE");
        }
        return Optional.of(locale);
    }

    private ZoneId zone(Body body, JiraUser user) {
        if (!body.has("timeZone")) {
            return model.preferences().zone(user.key());
        }
        try {
            return ZoneId.of(body.text("timeZone"));
        } catch (DateTimeException unknown) {
            throw Refusal.of(400, "'timeZone' must be a time zone: Europe/Berlin");
        }
    }
}
