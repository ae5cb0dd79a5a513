package app.continuum.jira.surfaces;

import app.continuum.jira.pages.FormAgain;
import app.continuum.jira.requests.SentForm;
import app.continuum.jira.requests.Unacceptable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** A form that is refused until a heads-up was given: the page that says so carries it, and its script sends it once more. */
final class RefusedForm {
    /** By these a dialog asks for a page without its surroundings. */
    private static final Set<String> OF_DIALOGS = Set.of("inline", "decorator");

    private RefusedForm() {}

    /** The form as HTML; nothing where another refusal would come of it, or more was sent than a page can carry. */
    static String html(Answering answering, Refusal refusal) throws IOException {
        boolean passes = !refusal.fields().isEmpty()
                && refusal.fields().stream()
                        .allMatch(line ->
                                line.offer().mayGoThrough() && !line.issueKey().isEmpty());
        if (!passes) {
            return "";
        }
        HttpServletRequest request = answering.request();
        try {
            SentForm form = SentForm.ofAction(request);
            Map<String, String[]> inputs = FormAgain.without(OF_DIALOGS, form.inputs());
            String method = "POST".equals(request.getMethod()) ? "post" : "get";
            return form.carriesFiles() ? "" : FormAgain.html(method, request.getRequestURI(), inputs, "");
        } catch (Unacceptable unreadable) {
            return "";
        }
    }
}
