package app.continuum.jira.admin.dryrun;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.dryrun.Kind;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import app.continuum.jira.dryrun.Selection;
import app.continuum.jira.pages.FormState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A selection of changes in an address, and back. */
final class Query {
    private Query() {}

    static Selection read(FormState form) {
        return new Selection(
                ClientKey.parse(form.value("client")),
                Optional.of(form.value("field"))
                        .filter(field -> !field.isEmpty())
                        .map(FieldId::new),
                FormState.constant(Kind.class, form.value("kind")),
                FormState.constant(Mode.class, form.value("mode")).orElse(Mode.BLOCK),
                FormState.constant(Outcome.class, form.value("outcome")));
    }

    static String of(Selection which) {
        List<String> parts = new ArrayList<>();
        which.client().ifPresent(client -> add(parts, "client", client.value()));
        which.field().ifPresent(field -> add(parts, "field", field.value()));
        which.kind().ifPresent(kind -> add(parts, "kind", kind.name()));
        which.outcome().ifPresent(outcome -> {
            add(parts, "mode", which.mode().name());
            add(parts, "outcome", outcome.name());
        });
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
