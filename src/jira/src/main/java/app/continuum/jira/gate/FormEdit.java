package app.continuum.jira.gate;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A form by which Jira's own screens save: the inline editor's or the quick-edit dialog's. */
abstract class FormEdit implements Surface {
    /** The inputs by which one of Jira's forms or another names the issue. */
    private static final List<String> ISSUE_INPUTS = List.of("issueId", "id", "key", "issueKey");

    private final Set<String> actions;

    /** A form that is sent to one of these actions, written in lower case. */
    FormEdit(Set<String> actions) {
        this.actions = actions;
    }

    /** Met by any method and command, since which of them save is for Jira to say; a form that is only drawn names no field. */
    @Override
    public final boolean meets(String method, RequestPath path) {
        return actions.contains(path.action());
    }

    @Override
    public final Set<String> issues(HttpServletRequest request, RequestPath path) throws Unacceptable {
        if (isMultipart(request)) {
            // Jira takes multipart forms apart behind the filters; its own clients never send these forms so
            throw new Unacceptable(HttpStatus.BAD_REQUEST, "continuum.gate.multipart");
        }
        Set<String> named = new LinkedHashSet<>();
        for (String input : ISSUE_INPUTS) {
            String[] values = request.getParameterValues(input);
            if (values != null) {
                named.addAll(List.of(values));
            }
        }
        return named;
    }

    @Override
    public final Reading read(HttpServletRequest request, Set<FieldId> guarded) {
        return new Reading(new Proposal.Form(request.getParameterMap()), request);
    }

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
        public void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
            Dialect.send(response, refusal.status(), Dialect.errorCollection(refusal, FieldAliases::inputOf));
        }
    }

    /** The assign form, as a page or in a dialog: both show the HTML they are answered with. */
    static final class Assign extends FormEdit {
        Assign() {
            super(Set.of("assignissue"));
        }

        @Override
        public void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
            Dialect.sendPage(response, refusal);
        }
    }

    /** The inline editor, on issues and on boards: its client shows a field's error only beside an input that comes with it. */
    static final class InlineEdit extends FormEdit {
        InlineEdit() {
            super(Set.of("ajaxissueaction", "detailsviewajaxissueaction", "issueaction"));
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
