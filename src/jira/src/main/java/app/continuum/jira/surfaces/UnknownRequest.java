package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.requests.JsonBody;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentForm;
import app.continuum.jira.requests.Unacceptable;
import app.continuum.jira.requests.UnreadForm;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request that writes, of no known kind: it counts as changing the guarded fields that it names anywhere, of the issues that it names anywhere. Asked only where the administrator wants such requests
 * refused. What is sent to this app itself is for this app to judge.
 */
public final class UnknownRequest implements Surface {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-\\d{1,9}");
    private static final Set<String> ISSUE_NAMES =
            Set.of("issueid", "issuekey", "issueidorkey", "id", "key", "idorkey", "issue", "issues", "idorkeys");
    private static final Set<String> FIELD_NAMES = Set.of("fieldid", "field", "fieldname", "fields");
    private static final String OWN = "continuum";

    @Override
    public boolean meets(String method, RequestPath path) {
        return RestSurface.writes(method)
                && !Remarks.areSentTo(path)
                && path.segments().stream().noneMatch(OWN::equalsIgnoreCase);
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new Named(request, path);
    }

    @Override
    public void refuse(Answering answering, Refusal refusal) throws IOException {
        if (RequestPath.of(answering.request()).stream().anyMatch(RequestPath::isRest)) {
            Dialect.refuse(answering, refusal, FieldAliases::restNameOf);
        } else {
            RefusalPage.send(answering, refusal);
        }
    }

    private static final class Named implements Sent {
        private final Set<String> issues = new HashSet<>();
        private final Set<String> fields = new HashSet<>();
        private final RequestPath path;
        private final UnreadForm form;
        private final String type;

        Named(HttpServletRequest sent, RequestPath path) {
            this.path = path;
            this.type = String.valueOf(sent.getContentType()).toLowerCase(Locale.ROOT);
            this.form = path.action().isEmpty() || isJson() ? UnreadForm.ofRest(sent) : UnreadForm.ofAction(sent);
        }

        private boolean isJson() {
            return type.contains("json");
        }

        @Override
        public Set<String> issues() throws IOException, Unacceptable {
            path.segments().stream().filter(KEY.asMatchPredicate()).forEach(issues::add);
            if (!type.startsWith("multipart/")) {
                read();
            }
            return issues;
        }

        private void read() throws IOException, Unacceptable {
            SentForm read = form.read();
            read.inputs().forEach((input, values) -> {
                for (String value : values) {
                    note(input, value);
                }
            });
            if (isJson()) {
                JsonBody.tree(read.body()).ifPresent(this::note);
            }
        }

        private void note(JsonNode node) {
            node.properties().forEach(part -> {
                fields.add(part.getKey());
                noteAll(part.getKey(), part.getValue());
            });
            if (node.isArray()) {
                node.forEach(this::note);
            }
        }

        private void noteAll(String name, JsonNode value) {
            if (value.isValueNode()) {
                note(name, value.asText(""));
            } else if (value.isArray()) {
                value.forEach(each -> noteAll(name, each));
            } else {
                note(value);
            }
        }

        private void note(String name, String value) {
            String lower = name.toLowerCase(Locale.ROOT);
            fields.add(Proposal.Form.fieldName(name));
            if (FIELD_NAMES.contains(lower)) {
                fields.add(value);
            }
            if (ISSUE_NAMES.contains(lower) && !value.isBlank()) {
                issues.add(value);
            }
        }

        @Override
        public boolean mayChangeSeveral() {
            return true;
        }

        @Override
        public List<Attempt> attempts(Guarded guarded) {
            Set<FieldId> named = fields.stream()
                    .flatMap(name -> FieldAliases.fieldsCalled(name).stream())
                    .filter(guarded.fields()::contains)
                    .collect(Collectors.toSet());
            return named.isEmpty() ? List.of() : Attempt.update(new Proposal.Illegible(named));
        }

        @Override
        public HttpServletRequest request() {
            return form.request();
        }
    }
}
