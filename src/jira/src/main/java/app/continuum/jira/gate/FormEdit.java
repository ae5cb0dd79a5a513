package app.continuum.jira.gate;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form by which Jira's own screens save: the inline editor's or the quick-edit dialog's. */
abstract class FormEdit implements Surface {
    private final Set<String> actions;

    /** A form that is sent to one of these actions, written in lower case. */
    FormEdit(Set<String> actions) {
        this.actions = actions;
    }

    /** Met by any method, since the actions save whatever the method; only the command that draws the form saves nothing. */
    @Override
    public final boolean meets(String method, RequestPath path) {
        return actions.contains(path.action()) && !path.command().equals("default");
    }

    @Override
    public final Optional<String> issue(HttpServletRequest request, RequestPath path) {
        return Optional.ofNullable(request.getParameter("issueId")).map(String::strip);
    }

    @Override
    public final Reading read(HttpServletRequest request, Set<FieldId> guarded) {
        if (isMultipart(request)) {
            return new Reading(new Proposal.Illegible(guarded), request);
        }
        return new Reading(new Proposal.Form(request.getParameterMap(), skipsScreenCheck(request)), request);
    }

    abstract boolean skipsScreenCheck(HttpServletRequest request);

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).strip().startsWith("multipart/");
    }

    /** The quick-edit dialog: its client reads field errors from a 400 with Jira's plain error collection. */
    static final class QuickEdit extends FormEdit {
        QuickEdit() {
            super(Set.of("quickeditissue"));
        }

        @Override
        boolean skipsScreenCheck(HttpServletRequest request) {
            return false;
        }

        @Override
        public void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
            Dialect.send(response, refusal.status(), Dialect.errorCollection(refusal, FieldAliases::inputOf));
        }
    }

    /** The inline editor: its client shows a field's error only beside an input that comes with it. */
    static final class InlineEdit extends FormEdit {
        InlineEdit() {
            super(Set.of("ajaxissueaction", "issueaction"));
        }

        @Override
        boolean skipsScreenCheck(HttpServletRequest request) {
            return Boolean.parseBoolean(request.getParameter("skipScreenCheck"));
        }

        @Override
        public void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("errorCollection", Dialect.errorCollection(refusal, FieldAliases::inputOf));
            body.put("fields", Dialect.inputs(refusal, FieldAliases::inputOf));
            Dialect.send(response, refusal.status(), body);
        }
    }
}
