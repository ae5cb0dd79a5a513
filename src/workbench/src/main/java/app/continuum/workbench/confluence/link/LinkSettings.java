package app.continuum.workbench.confluence.link;

import app.continuum.workbench.confluence.pages.Wiki;
import java.net.URI;
import java.util.Locale;

/** How Confluence is linked to Jira, as an administrator set it. */
public final class LinkSettings {
    private static final String MODE = "applink.mode";
    private static final String ADDRESS = "applink.address";
    private static final String ALLOWED = "applink.allowed.";
    private final Wiki wiki;
    private final URI ownJira;

    /** Leads to the workbench's own Jira, unless an administrator gave another address. */
    public LinkSettings(Wiki wiki, URI ownJira) {
        this.wiki = wiki;
        this.ownJira = ownJira;
    }

    /** In whose name Confluence asks. */
    public enum Mode {
        /** In the viewer's, without asking the viewer. */
        IMPERSONATION,
        /** In the viewer's, once the viewer has allowed it. */
        THREE_LEGGED,
        /** There is no link. */
        REMOVED;

        /** As forms spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it is linked. */
    public Mode mode() {
        return wiki.setting(MODE).map(Mode::valueOf).orElse(Mode.IMPERSONATION);
    }

    /** Where Jira is. */
    public URI address() {
        return wiki.setting(ADDRESS)
                .filter(text -> !text.isEmpty())
                .map(URI::create)
                .orElse(ownJira);
    }

    /** Changes the link; an empty address is the workbench's own Jira. */
    public void change(Mode mode, String address) {
        wiki.set(MODE, mode.name());
        wiki.set(ADDRESS, address);
    }

    /** Whether that user has allowed Confluence to ask in their name. */
    public boolean isAllowedBy(String userKey) {
        return wiki.setting(ALLOWED + userKey).filter(Boolean::parseBoolean).isPresent();
    }

    /** That user allows it, or no longer does. */
    public void allow(String userKey, boolean allowed) {
        wiki.set(ALLOWED + userKey, Boolean.toString(allowed));
    }
}
