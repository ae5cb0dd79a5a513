package app.continuum.workbench.confluence;

import app.continuum.workbench.confluence.link.JiraLinks;
import app.continuum.workbench.confluence.link.LinkSettings;
import app.continuum.workbench.confluence.pages.Wiki;
import app.continuum.workbench.confluence.web.ConfluencePages;
import app.continuum.workbench.host.Accounts;
import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.web.LinkSignature;
import com.atlassian.applinks.api.ApplicationLinkService;
import java.net.URI;
import java.nio.file.Path;

/** The workbench's Confluence: its data opened, its link and its pages in place, not yet answering. */
public final class ConfluenceProduct implements AutoCloseable {
    private final Wiki wiki;
    private final Product product;

    private ConfluenceProduct(Wiki wiki, Product product) {
        this.wiki = wiki;
        this.product = product;
    }

    /** Opens the data below the home; the people are Jira's, and the link leads to the Jira at that address. */
    public static ConfluenceProduct open(Path home, int port, Accounts accounts, String jira) {
        Product product = new Product("confluence", home, port, accounts);
        Wiki wiki = Wiki.open(home);
        LinkSettings link = new LinkSettings(wiki, URI.create(jira));
        product.publish(ApplicationLinkService.class, new JiraLinks(link, LinkSignature.of(home), product.baseUrl()));
        ConfluencePages.add(product, wiki, link);
        return new ConfluenceProduct(wiki, product);
    }

    /** The host's side; it is started by whoever opened this. */
    public Product product() {
        return product;
    }

    @Override
    public void close() {
        product.close();
        wiki.close();
    }
}
