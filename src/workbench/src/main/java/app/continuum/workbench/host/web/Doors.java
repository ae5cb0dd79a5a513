package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Decorator;
import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.web.PluginFilters.Location;

/** The filters and pages every product has, in their order: encoding, authentication, log in, log out, the look. */
public final class Doors {
    private Doors() {}

    /** Adds them to the server, with the app's filters between them. */
    public static void open(WebServer web, Product product, PluginFilters plugin, Decorator decorator) {
        web.filter(new EncodingFilter());
        web.filter(plugin.at(Location.AFTER_ENCODING));
        web.filter(plugin.at(Location.BEFORE_LOGIN));
        web.filter(new AuthenticationFilter(product.accounts(), LinkSignature.of(product.home())));
        web.filter(plugin.at(Location.BEFORE_DECORATION));
        web.filter(new DecorationFilter(decorator));
        web.filter(plugin.at(Location.BEFORE_DISPATCH));
        web.servlet(new LoginServlet(product.displayName(), product.accounts()), product.loginPage());
        web.servlet(new LogoutServlet(product.displayName()), product.logoutPage());
        web.servlet(new WebSudoServlet(product.displayName(), product.accounts()), product.webSudoPage());
        web.servlet(new StaticFile(Product.class, "workbench.css", "text/css"), "/s/workbench.css");
        web.servlet(new StaticFile(Product.class, "theme.js", "text/javascript"), "/s/theme.js");
    }
}
