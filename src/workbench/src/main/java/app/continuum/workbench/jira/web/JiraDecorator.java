package app.continuum.workbench.jira.web;

import app.continuum.workbench.host.Decorator;
import app.continuum.workbench.host.Page;
import app.continuum.workbench.host.Product;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Dresses the pages of the app's servlets: those of {@code atl.admin} with the administration's menu. */
final class JiraDecorator implements Decorator {
    private final Frame frame;
    private final AdminFrame admin;

    JiraDecorator(Product product) {
        this.frame = new Frame(product);
        this.admin = new AdminFrame(product, frame);
    }

    @Override
    public String decorate(String name, Page page, HttpServletRequest request, HttpServletResponse response) {
        if (name.equals("atl.admin")) {
            return admin.html(request, response, page.title(), page.head(), page.content());
        }
        String content = "<main class=\"issue-view\">" + page.content() + "</main>";
        return frame.html(request, response, page.title(), page.head(), content, "atl.general", "jira.general");
    }
}
