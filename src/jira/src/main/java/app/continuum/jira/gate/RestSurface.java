package app.continuum.jira.gate;

import app.continuum.core.guards.FieldAliases;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** A resource below {@code /rest/api/<version>/issue/<id or key>}: its path names the issue, and it is refused as Jira's REST refuses. */
interface RestSurface extends Surface {
    @Override
    default Set<String> issues(HttpServletRequest request, RequestPath path) {
        return Set.of(path.belowRestApi().get(1));
    }

    @Override
    default void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        Dialect.send(response, refusal.status(), Dialect.errorCollection(refusal, FieldAliases::restNameOf));
    }
}
