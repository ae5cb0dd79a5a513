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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The parameters that ask for a selection. */
    static Map<String, String> parameters(Selection which) {
        Map<String, String> parameters = new LinkedHashMap<>();
        which.client().ifPresent(client -> parameters.put("client", client.value()));
        which.field().ifPresent(field -> parameters.put("field", field.value()));
        which.kind().ifPresent(kind -> parameters.put("kind", kind.name()));
        which.outcome().ifPresent(outcome -> {
            parameters.put("mode", which.mode().name());
            parameters.put("outcome", outcome.name());
        });
        return parameters;
    }

    static String of(Selection which) {
        return parameters(which).entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
