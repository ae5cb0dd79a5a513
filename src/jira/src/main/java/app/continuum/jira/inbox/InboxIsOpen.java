package app.continuum.jira.inbox;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Optional;

/** Whether somebody is logged in, so that there is an inbox to link to. */
public final class InboxIsOpen implements Condition {
    private final Optional<Inbox> inbox;

    /** A condition that nobody meets while there is no inbox. */
    public InboxIsOpen(Optional<Inbox> inbox) {
        this.inbox = inbox;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return inbox.filter(Inbox::isSomebodys).isPresent();
    }
}
