package app.continuum.jira.mail;

import com.atlassian.jira.config.properties.ApplicationProperties;

/** Where this Jira is for those who are not in it: the base URL that its administrator has set. */
public final class BaseUrl {
    private static final String PROPERTY = "jira.baseurl";

    private final ApplicationProperties properties;

    /** The base URL as it is at the moment of asking. */
    public BaseUrl(ApplicationProperties properties) {
        this.properties = properties;
    }

    String of(String path) {
        String base = properties.getDefaultBackedString(PROPERTY);
        return base.endsWith("/") ? base.substring(0, base.length() - 1) + path : base + path;
    }
}
