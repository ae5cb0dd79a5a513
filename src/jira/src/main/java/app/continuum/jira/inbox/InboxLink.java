package app.continuum.jira.inbox;

import app.continuum.jira.headsup.Lists;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the link to the inbox the number of heads-ups that wait. */
public final class InboxLink implements ContextProvider {
    private static final Logger LOG = LoggerFactory.getLogger(InboxLink.class);

    private final Optional<Inbox> inbox;

    /** A provider before an inbox, which may be switched off. */
    public InboxLink(Optional<Inbox> inbox) {
        this.inbox = inbox;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> extended = new HashMap<>(context);
        int waiting = inbox.map(InboxLink::waiting).orElse(0);
        extended.put("waiting", waiting == 0 ? "" : waiting < Lists.MOST_COUNTED ? "(" + waiting + ")" : "(99+)");
        return extended;
    }

    /** The link stands on every page of Jira, none of which may fail for its number. */
    private static int waiting(Inbox inbox) {
        try {
            return inbox.waiting();
        } catch (RuntimeException uncounted) {
            LOG.warn("Continuum: the heads-ups that wait cannot be counted", uncounted);
            return 0;
        }
    }
}
