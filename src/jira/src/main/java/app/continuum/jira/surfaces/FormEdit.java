package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldAliases;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentForm;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A form by which Jira's own screens save one issue. Met by any method and command, since which of them save is for Jira to say; a form that is only drawn names no
 * field.
 */
abstract class FormEdit implements Surface {
    private final Set<String> actions;

    /** A form that is sent to one of these actions, written in lower case. */
    FormEdit(Set<String> actions) {
        this.actions = actions;
    }

    @Override
    public final boolean meets(String method, RequestPath path) {
        return actions.contains(path.action());
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new SentToAction(request, SentToAction::edit);
    }

    /** Pages, and dialogs that show the HTML they are answered with. */
    @Override
    public void refuse(Answering answering, Refusal refusal) throws IOException {
        RefusalPage.send(answering, refusal);
    }

    /** The quick-edit dialog: its client reads field errors from a 400 with Jira's plain error collection. */
    static final class QuickEdit extends FormEdit {
        QuickEdit() {
            super(Set.of("quickeditissue", "quickeditissueaction"));
        }

        @Override
        public void refuse(Answering answering, Refusal refusal) throws IOException {
            Dialect.refuse(answering, refusal, FieldAliases::inputOf);
        }
    }

    /** The inline editor, on issues and on boards: its client shows a field's error only beside an input that comes with it. */
    static final class InlineEdit extends FormEdit {
        InlineEdit() {
            super(Set.of("ajaxissueaction", "detailsviewajaxissueaction", "issueaction"));
        }

        @Override
        public void refuse(Answering answering, Refusal refusal) throws IOException {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("errorCollection", Dialect.errorCollection(refusal, FieldAliases::inputOf));
            body.put("fields", Dialect.inputs(refusal, FieldAliases::inputOf));
            Offers.send(answering, refusal);
            Dialect.send(answering.response(), refusal.status(), body);
        }
    }

    /** Pages and dialogs for one field: labels, the assignee. */
    static final class Page extends FormEdit {
        private static final Map<String, Function<SentForm, List<Sent.Attempt>>> READERS =
                Map.of("editlabels", SentToAction::labels, "assignissue", form -> SentToAction.only("assignee", form));

        Page() {
            super(READERS.keySet());
        }

        @Override
        public Sent open(HttpServletRequest request, RequestPath path) {
            boolean draws = path.command().equals("default");
            return new SentToAction(
                    request, draws ? SentToAction::edit : READERS.getOrDefault(path.action(), SentToAction::edit));
        }
    }

    /** The edit page. */
    static final class WholePage extends FormEdit {
        WholePage() {
            super(Set.of("editissue", "editsubtaskissue", "editsubtaskissuedetails"));
        }

        @Override
        public Sent open(HttpServletRequest request, RequestPath path) {
            boolean draws = path.command().equals("default");
            return new SentToAction(request, draws ? SentToAction::edit : SentToAction::wholePage);
        }
    }

    /** The forms by which work is logged, corrected and deleted. */
    static final class WorkForm extends FormEdit {
        WorkForm() {
            super(Set.of("createworklog", "updateworklog", "deleteworklog", "logwork"));
        }

        @Override
        public Sent open(HttpServletRequest request, RequestPath path) {
            return new SentToAction(request, SentToAction::work);
        }
    }

    /** A step of the workflow, with its screen or without. */
    static final class Step extends FormEdit {
        Step() {
            super(Set.of("commentassignissue", "workflowuidispatcher", "simpleworkflowaction"));
        }

        @Override
        public Sent open(HttpServletRequest request, RequestPath path) {
            boolean screen = !path.action().equals("workflowuidispatcher")
                    && !path.command().equals("default");
            return new SentToAction(request, form -> SentToAction.step(form, screen));
        }
    }
}
