package app.continuum.workbench.jira.rest;

import app.continuum.workbench.host.Product;
import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.JiraOptions;
import app.continuum.workbench.jira.agile.Sprints;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.filter.HttpMethodOverrideFilter;

/** Puts the resources where Jira has them, under the version and under {@code latest}. */
public final class Resources {
    private Resources() {}

    public static void add(Product product, JiraModel model, JiraOptions options) {
        Sprints sprints = model.sprints();
        for (String version : List.of("2", "latest")) {
            rest(product, options, "/api/" + version, version2(product, model));
        }
        for (String version : List.of("1.0", "latest")) {
            rest(
                    product,
                    options,
                    "/agile/" + version,
                    Set.of(new BoardResource(sprints), new AgileResource(model, sprints)));
            rest(product, options, "/greenhopper/" + version, Set.of(new GreenhopperResource(model)));
            rest(product, options, "/inline-create/" + version, Set.of(new InlineCreateResource(model)));
            rest(
                    product,
                    options,
                    "/nativemobile/" + version,
                    Set.of(new MobileBatchResource(model, product::baseUrl)));
        }
        product.rest("/auth/1", Set.of(new SessionResource(model, product.accounts(), options.noSessionLogin())));
        product.rest("/auth/latest", Set.of(new SessionResource(model, product.accounts(), options.noSessionLogin())));
    }

    private static void rest(Product product, JiraOptions options, String path, Set<Object> resources) {
        Set<Object> all = new LinkedHashSet<>(resources);
        if (options.methodOverride()) {
            all.add(new HttpMethodOverrideFilter(HttpMethodOverrideFilter.Source.HEADER));
        }
        product.rest(path, all);
    }

    private static Set<Object> version2(Product product, JiraModel model) {
        return Set.of(
                new IssueResource(model),
                new CreationResource(model),
                new BulkCreationResource(model),
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
