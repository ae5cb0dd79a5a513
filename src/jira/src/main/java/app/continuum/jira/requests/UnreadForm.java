package app.continuum.jira.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request with a form, which is read when it is first asked for. */
public final class UnreadForm {
    private final HttpServletRequest sent;
    private final boolean isRest;
    private @Nullable SentForm form;

    private UnreadForm(HttpServletRequest sent, boolean isRest) {
        this.sent = sent;
        this.isRest = isRest;
    }

    /** A form sent to an action. */
    public static UnreadForm ofAction(HttpServletRequest sent) {
        return new UnreadForm(sent, false);
    }

    /** A form sent to REST. */
    public static UnreadForm ofRest(HttpServletRequest sent) {
        return new UnreadForm(sent, true);
    }

    /** What the form says. */
    public SentForm read() throws IOException, Unacceptable {
        if (form == null) {
            form = isRest ? SentForm.ofRest(sent) : SentForm.ofAction(sent);
        }
        return form;
    }

    /** What was read; nothing where nobody has asked. */
    public Optional<SentForm> known() {
        return Optional.ofNullable(form);
    }

    /** The request to pass on, whose body can be read once more. */
    public HttpServletRequest request() {
        return form == null ? sent : form.request();
    }
}
