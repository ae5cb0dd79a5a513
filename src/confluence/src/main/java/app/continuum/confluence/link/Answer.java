package app.continuum.confluence.link;

import app.continuum.core.diagram.Continuum;
import java.net.URI;

/** What came of asking Jira for a client's continuum. */
public sealed interface Answer {

    /** Jira knows the client, and the viewer may see it. */
    record Drawn(Continuum continuum) implements Answer {}

    /** Jira does not know the viewer yet; at the address they can change that. */
    record LoginNeeded(URI address) implements Answer {}

    /** There is nothing to draw. */
    enum Failure implements Answer {
        /** This Confluence lacks something that is needed to ask. */
        SWITCHED_OFF,
        /** No Jira is linked to this Confluence. */
        UNLINKED,
        /** Jira has no such client, or none that the viewer may see. */
        UNKNOWN_CLIENT,
        /** Jira does not answer. */
        JIRA_DOWN,
        /** Jira answers something else. */
        UNREADABLE
    }
}
