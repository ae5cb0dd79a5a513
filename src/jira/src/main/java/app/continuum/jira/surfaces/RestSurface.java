package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldAliases;
import java.io.IOException;
import java.util.Set;

/** A resource that is refused as Jira's REST refuses. */
abstract class RestSurface implements Surface {
    private static final Set<String> WRITING = Set.of("PUT", "POST", "PATCH");

    @Override
    public final void refuse(Answering answering, Refusal refusal) throws IOException {
        Dialect.refuse(answering, refusal, FieldAliases::restNameOf);
    }

    static boolean writes(String method) {
        return WRITING.contains(method);
    }
}
