package app.continuum.workbench.host;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource of the product itself. */
@Path("own")
public final class OwnResource {
    @GET
    public String user() {
        return CurrentUser.get().map(Account::name).orElse("nobody");
    }
}
