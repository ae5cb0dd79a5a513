package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldAliases;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentForm;
import app.continuum.jira.requests.Unacceptable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        return new Creation(request, path.action().isEmpty());
    }

    @Override
    public void refuse(Answering answering, Refusal refusal) throws IOException {
        boolean page = RequestPath.of(answering.request()).stream().anyMatch(path -> PAGES.contains(path.action()));
        if (page) {
            RefusalPage.send(answering, refusal);
        } else {
            Dialect.send(
                    answering.response(), refusal.status(), Dialect.errorCollection(refusal, FieldAliases::inputOf));
        }
    }

    private static final class Creation implements Sent {
        private final HttpServletRequest sent;
        private final boolean rest;
        private @Nullable SentForm form;

        Creation(HttpServletRequest sent, boolean rest) {
            this.sent = sent;
            this.rest = rest;
        }

        @Override
        public Set<String> issues() {
            return Set.of();
        }

        @Override
        public List<Attempt> attempts(Guarded guarded) {
            return List.of();
        }

        @Override
        public List<Draft> drafts() throws IOException, Unacceptable {
            SentForm read = rest ? SentForm.ofRest(sent) : SentForm.ofAction(sent);
            form = read;
            return List.of(
                    new Draft(first(read, "pid"), first(read, "parentIssueId"), new Proposal.Form(read.inputs())));
        }

        private static Optional<String> first(SentForm form, String input) {
            return form.all(input).stream().filter(value -> !value.isBlank()).findFirst();
        }

        @Override
        public HttpServletRequest request() {
            return form == null ? sent : form.request();
        }
    }
}
