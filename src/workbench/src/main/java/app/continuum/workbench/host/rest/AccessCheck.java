package app.continuum.workbench.host.rest;

import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.access.Access;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a call through to the app's resource only where its access annotation does. */
@Priority(Priorities.AUTHENTICATION)
final class AccessCheck implements ContainerRequestFilter {
    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        Access access = Access.of(resource.getResourceMethod(), resource.getResourceClass());
        switch (access.answer(CurrentUser.get())) {
            case GRANTED -> {}
            case UNAUTHENTICATED -> refuse(request, 401, "Client must be authenticated to access this resource.");
            case FORBIDDEN -> refuse(request, 403, "Client must be authorized to access this resource.");
        }
    }

    private static void refuse(ContainerRequestContext request, int status, String message) {
        request.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status))
                .build());
    }
}
