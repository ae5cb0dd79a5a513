package app.continuum.workbench.jira.web;

import app.continuum.workbench.host.Product;
import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.actions.ActionServlet;
import app.continuum.workbench.jira.mail.PostOffice;

/** Adds Jira's pages to the product, before it is started. */
public final class JiraPages {
    private JiraPages() {}

    public static void add(JiraModel model, Product product, ActionServlet actions, PostOffice office) {
        Frame frame = new Frame(product);
        ErrorPage errors = new ErrorPage(frame);
        product.decorator(new JiraDecorator(product, model.projects()));
        product.servlet("/s/jira/*", new Assets());
        product.servlet("", new DashboardRedirect());
        product.servlet(
                "/secure/Dashboard.jspa",
                new DashboardServlet(frame, model.loggedIn(), model.projects(), model.permissions(), model.issues()));
        product.servlet(
                "/browse/*",
                new BrowseServlet(
                        product, frame, errors, model.loggedIn(), model.issues(), model.screens(), sheets(model)));
        IssueListing listing = new IssueListing(frame, model.search());
        product.servlet("/issues/*", new NavigatorServlet(model.loggedIn(), listing));
        product.servlet(
                "/projects/*",
                new ProjectServlet(model.loggedIn(), model.projects(), model.permissions(), listing, errors));
        product.servlet(
                "/plugins/servlet/project-config/*",
                new ProjectAdminServlet(
                        model.loggedIn(),
                        model.projects(),
                        model.permissions(),
                        new ProjectAdminFrame(product, frame),
                        errors));
        // exact, and not everything below: an action answers under any folder, this one too
        AdminFrame adminFrame = new AdminFrame(product, frame);
        AdminServlet admin = new AdminServlet(adminFrame, errors);
        product.servlet("/secure/admin/", admin);
        product.servlet("/secure/admin/ViewApplications.jspa", admin);
        new WorkflowAdmin(product, model.stepValidators(), new WorkflowPages(adminFrame), errors).addTo(actions);
        new MailboxActions(office, new MailboxPages(frame)).addTo(actions);
    }

    private static IssueSheets sheets(JiraModel model) {
        return new IssueSheets(
                model.issues(),
                model.fields(),
                model.screens(),
                model.transitions(),
                new Activity(model.fields(), model.history(), model.comments(), model.people()));
    }
}
