package app.continuum.workbench.jira.search;

import app.continuum.workbench.jira.edits.Issues;
import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.People;
import app.continuum.workbench.jira.people.Permissions;
import app.continuum.workbench.jira.projects.Projects;
import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;

/** Finds issues by JQL among those the searcher may see. */
public final class Search implements SearchService {
    private final Database database;
    private final Fields fields;
    private final People people;
    private final Projects projects;
    private final Permissions permissions;
    private final Issues issues;

    public Search(
            Database database,
            Fields fields,
            People people,
            Projects projects,
            Permissions permissions,
            Issues issues) {
        this.database = database;
        this.fields = fields;
        this.people = people;
        this.projects = projects;
        this.permissions = permissions;
        this.issues = issues;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        try {
            return new ParseResult(JqlParser.parse(jql), true);
        } catch (JqlException notJql) {
            return new ParseResult(null, false);
        }
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter<?> pager) throws SearchException {
        try {
            return results(user, (JqlQuery) query, visible(user, (JqlQuery) query), pager);
        } catch (JqlException unknown) {
            throw new SearchException(unknown.getMessage());
        }
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter<?> pager)
            throws SearchException {
        try {
            JqlQuery jql = (JqlQuery) query;
            return results(user, jql, translation(user).condition(jql.where()), pager);
        } catch (JqlException unknown) {
            throw new SearchException(unknown.getMessage());
        }
    }

    private SearchResults<Issue> results(
            ApplicationUser user, JqlQuery query, Condition condition, PagerFilter<?> pager) throws JqlException {
        Found found = page(user, query, condition, pager.getStart(), pager.getMax());
        return new SearchResults<>(List.copyOf(found.issues()), Math.toIntExact(found.total()));
    }

    @Override
    public long searchCount(ApplicationUser user, Query query) throws SearchException {
        try {
            return count(visible(user, (JqlQuery) query));
        } catch (JqlException unknown) {
            throw new SearchException(unknown.getMessage());
        }
    }

    /** One page of what the user may see of the query's issues. */
    public Found find(ApplicationUser user, String jql, int start, int max) throws JqlException {
        JqlQuery query = JqlParser.parse(jql);
        return page(user, query, visible(user, query), start, max);
    }

    private Found page(ApplicationUser user, JqlQuery query, Condition condition, int start, int max)
            throws JqlException {
        String page = condition.sql() + " ORDER BY " + translation(user).order(query) + " OFFSET " + Math.max(0, start)
                + " ROWS FETCH NEXT " + Math.max(0, max) + " ROWS ONLY";
        List<Long> ids = database.sql()
                .queryForList(
                        "SELECT id FROM issue WHERE " + page,
                        Long.class,
                        condition.arguments().toArray());
        return new Found(issues.inOrder(ids), count(condition));
    }

    private long count(Condition condition) {
        return database.sql()
                .queryForObject(
                        "SELECT COUNT(*) FROM issue WHERE " + condition.sql(),
                        Long.class,
                        condition.arguments().toArray());
    }

    private Condition visible(ApplicationUser user, JqlQuery query) throws JqlException {
        List<Long> seen = permissions.projectsWhere(Grant.BROWSE_PROJECTS.name(), user);
        Condition mine = seen.isEmpty()
                ? Condition.of("FALSE")
                : Condition.join(
                        "OR",
                        seen.stream()
                                .map(id -> Condition.of("project_id = ?", id))
                                .toList());
        return Condition.join("AND", List.of(mine, translation(user).condition(query.where())));
    }

    private Translation translation(ApplicationUser user) {
        return new Translation(fields, people, projects, user);
    }
}
