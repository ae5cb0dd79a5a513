package app.continuum.workbench.confluence.link;

import app.continuum.workbench.host.web.LinkSignature;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The one link there is: to Jira. */
public final class JiraLinks implements ApplicationLinkService {
    private final LinkSettings settings;
    private final LinkSignature signature;
    private final String confluence;

    /** The link as it is set, from the Confluence at that address. */
    public JiraLinks(LinkSettings settings, LinkSignature signature, String confluence) {
        this.settings = settings;
        this.signature = signature;
        this.confluence = confluence;
    }

    @Override
    public @Nullable ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return type == JiraApplicationType.class && settings.mode() != LinkSettings.Mode.REMOVED ? new Link() : null;
    }

    private final class Link implements ApplicationLink {
        @Override
        public URI getDisplayUrl() {
            return settings.address();
        }

        @Override
        public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
            return new ViewersRequests(settings, signature, confluence);
        }
    }
}
