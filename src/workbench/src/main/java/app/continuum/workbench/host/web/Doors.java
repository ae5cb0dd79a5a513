package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Product;

/** The filters and pages every product has: encoding, authentication, log in, log out, the look. */
public final class Doors {
    private Doors() {}

    /** Adds them to the server. */
    public static void open(WebServer web, Product product) {
        web.filter(new EncodingFilter());
        web.filter(new AuthenticationFilter(product.accounts(), LinkSignature.of(product.home())));
        String name = product.displayName();
        boolean jira = product.name().equals("jira");
        web.servlet(jira ? "/login.jsp" : "/login.action", new LoginServlet(name, product.accounts()));
        web.servlet(jira ? "/secure/Logout.jspa" : "/logout.action", new LogoutServlet(name));
        web.servlet("/s/workbench.css", new StaticFile("workbench.css", "text/css"));
        web.servlet("/s/theme.js", new StaticFile("theme.js", "text/javascript"));
    }
}
