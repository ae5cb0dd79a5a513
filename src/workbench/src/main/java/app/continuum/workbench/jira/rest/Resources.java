package app.continuum.workbench.jira.rest;

import app.continuum.workbench.host.Product;
import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.JiraOptions;
import java.util.Set;

/** Puts the resources where Jira has them, under the version and under {@code latest}. */
public final class Resources {
    private Resources() {}

    public static void add(Product product, JiraModel model, JiraOptions options) {
        product.rest("/api/2", version2(product, model));
        product.rest("/api/latest", version2(product, model));
        product.rest("/auth/1", Set.of(new SessionResource(model, product.accounts(), options.noSessionLogin())));
        product.rest("/auth/latest", Set.of(new SessionResource(model, product.accounts(), options.noSessionLogin())));
    }

    private static Set<Object> version2(Product product, JiraModel model) {
        return Set.of(
                new IssueResource(model),
                new CreationResource(model),
                new TransitionResource(model),
                new CommentResource(model),
                new WorklogResource(model),
                new SearchResource(model),
                new UserResource(model),
                new ProjectResource(model),
                new FieldResource(model),
                new ClassificationResource(model),
                new ServerResource(model, product::baseUrl));
    }
}
