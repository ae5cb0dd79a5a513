package app.continuum.workbench.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses what a form on another site could have sent, unless the header says that no form sent it. */
@Priority(Priorities.AUTHORIZATION)
final class XsrfCheck implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final List<MediaType> FORMS = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && couldBeAForm(request) && !announced(request) && !excluded()) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("XSRF check failed")
                    .build());
        }
    }

    private static boolean couldBeAForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type == null
                ? request.getMethod().equals(HttpMethod.POST)
                : FORMS.stream().anyMatch(type::isCompatible);
    }

    private static boolean announced(ContainerRequestContext request) {
        String header = request.getHeaderString("X-Atlassian-Token");
        return header != null && (header.equals("no-check") || header.equals("nocheck"));
    }

    private boolean excluded() {
        return resource != null
                && resource.getResourceMethod() != null
                && Arrays.stream(resource.getResourceMethod().getAnnotations()).anyMatch(annotation -> annotation
                        .annotationType()
                        .getName()
                        .equals("com.atlassian.annotations.security.XsrfProtectionExcluded"));
    }
}
