package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldAliases;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentForm;
import app.continuum.jira.requests.Unacceptable;
import app.continuum.jira.requests.UnreadForm;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms by which issues are made: the create dialog, the create page, sub-tasks, and the line on a board. */
final class CreationForms implements Surface {
    private static final Set<String> PAGES = Set.of("createissuedetails", "createsubtaskissuedetails");
    private static final Set<String> DIALOGS = Set.of("quickcreateissue", "quickcreateissueaction");

    @Override
    public boolean meets(String method, RequestPath path) {
        return PAGES.contains(path.action())
                || DIALOGS.contains(path.action())
                || (RequestPath.areLike(path.belowRest("inline-create"), "issue") && RestSurface.writes(method));
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new Creation(path.action().isEmpty() ? UnreadForm.ofRest(request) : UnreadForm.ofAction(request));
    }

    @Override
    public void refuse(Answering answering, Refusal refusal) throws IOException {
        boolean page = RequestPath.of(answering.request()).stream().anyMatch(path -> PAGES.contains(path.action()));
        if (page) {
            RefusalPage.send(answering, refusal);
        } else {
            Dialect.refuse(answering, refusal, FieldAliases::inputOf);
        }
    }

    private record Creation(UnreadForm form) implements Creating {
        @Override
        public List<Draft> drafts() throws IOException, Unacceptable {
            SentForm read = form.read();
            return List.of(
                    new Draft(first(read, "pid"), first(read, "parentIssueId"), new Proposal.Form(read.inputs())));
        }

        private static Optional<String> first(SentForm form, String input) {
            return form.all(input).stream().filter(value -> !value.isBlank()).findFirst();
        }

        @Override
        public HttpServletRequest request() {
            return form.request();
        }
    }
}
