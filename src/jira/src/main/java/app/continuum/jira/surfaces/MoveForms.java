package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.Route;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentForm;
import app.continuum.jira.requests.Unacceptable;
import app.continuum.jira.requests.UnreadForm;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The wizards that move an issue, put a sub-task below another parent, or turn one kind into the other: judged at each step that names a destination or a field. What later steps
 * do is what these have named.
 */
final class MoveForms implements Surface {
    private static final List<String> WIZARDS = List.of("moveissue", "movesubtask", "convertissue", "convertsubtask");
    private static final String FREES = "convertsubtask";

    @Override
    public boolean meets(String method, RequestPath path) {
        String action = path.action();
        return !action.isEmpty() && WIZARDS.stream().anyMatch(action::startsWith);
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new Step(request, UnreadForm.ofAction(request), path.action().startsWith(FREES));
    }

    @Override
    public void refuse(Answering answering, Refusal refusal) throws IOException {
        RefusalPage.send(answering, refusal);
    }

    /** One step; {@code sent} is where the session is to be had. */
    private record Step(HttpServletRequest sent, UnreadForm form, boolean frees) implements Sent {
        @Override
        public Set<String> issues() throws IOException, Unacceptable {
            Set<String> issues = SentToAction.issues(form.read());
            return issues.isEmpty() ? new MoveWizard(sent).issues() : new MoveWizard(sent).about(issues);
        }

        @Override
        public boolean isStep() {
            return true;
        }

        @Override
        public List<Attempt> attempts(Guarded guarded) throws IOException, Unacceptable {
            SentForm inputs = form.read();
            List<Optional<Long>> projects = Destination.projects(inputs);
            List<Optional<String>> parents = Destination.parents(inputs);
            Proposal proposal = new Proposal.Form(inputs.inputs());
            boolean stays =
                    !frees && projects.get(0).isEmpty() && parents.get(0).isEmpty();
            if (stays) {
                return Attempt.update(proposal);
            }
            return projects.stream()
                    .flatMap(project -> parents.stream()
                            .map(parent -> new Attempt(proposal, new Route.Move(project, parent, frees))))
                    .toList();
        }

        @Override
        public HttpServletRequest request() {
            return form.request();
        }
    }
}
