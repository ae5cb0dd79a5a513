package app.continuum.workbench.confluence.link;

/** Where a viewer allows Confluence to ask Jira in their name. */
public final class AllowPath {
    /** Without Confluence's own address. */
    public static final String PATH = "/plugins/servlet/applinks/oauth/login-dance/authorize";

    private AllowPath() {}
}
