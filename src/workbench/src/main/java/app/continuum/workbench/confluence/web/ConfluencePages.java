package app.continuum.workbench.confluence.web;

import app.continuum.workbench.confluence.link.AllowPath;
import app.continuum.workbench.confluence.link.LinkSettings;
import app.continuum.workbench.confluence.pages.Wiki;
import app.continuum.workbench.confluence.render.Macros;
import app.continuum.workbench.confluence.render.StorageRenderer;
import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.web.StaticFile;
import app.continuum.workbench.sal.WebSudo;

/** Adds Confluence's pages to the product, before it is started. */
public final class ConfluencePages {
    private ConfluencePages() {}

    /** Adds them all. */
    public static void add(Product product, Wiki wiki, LinkSettings link) {
        Frame frame = new Frame(product, wiki);
        StorageRenderer renderer = new StorageRenderer(new Macros(product::modules));
        PageView view = new PageView(frame, renderer, product.accounts());
        DashboardServlet dashboard = new DashboardServlet(wiki, frame);
        product.servlet("", dashboard);
        product.servlet("/dashboard.action", dashboard);
        product.servlet("/display/*", new DisplayServlet(wiki, frame, view));
        product.servlet("/pages/viewpage.action", new ViewPageServlet(frame, view));
        product.servlet("/pages/editpage.action", new EditPageServlet(wiki, frame, renderer, product));
        product.servlet("/exportword", new ExportServlet(frame, view));
        product.servlet("/admin/applink.action", new LinkAdminServlet(link, frame, new WebSudo(product.webSudoPage())));
        product.servlet(AllowPath.PATH, new AllowServlet(link, frame));
        product.servlet("/s/confluence.css", new StaticFile(ConfluencePages.class, "confluence.css", "text/css"));
    }
}
