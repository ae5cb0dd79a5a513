package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchServiceTest {
    private static final String SINCE = "updated >= \"2001-01-01 00:00\" ORDER BY updated, id";
    private final JiraProduct jira;
    private final JiraUser developer;

    SearchServiceTest(@TempDir Path home) {
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        developer = jira.model().people().getUserByName("developer");
    }

    @AfterEach
    void stop() {
        jira.close();
    }

    @Test
    void pagesFollowOneAnotherInTheOrderOfTheUpdates() throws SearchException {
        List<String> paged = new ArrayList<>();
        for (int start = 0; start < 60; start += 20) {
            find(SINCE, start, 20).getResults().forEach(issue -> paged.add(issue.getKey()));
        }

        SearchResults<Issue> all = find(SINCE, 0, 1000);
        assertThat(paged).doesNotHaveDuplicates();
        assertThat(all.getResults()).extracting(Issue::getKey).startsWith(paged.toArray(String[]::new));
        assertThat(all.getTotal()).isEqualTo(all.getResults().size());
    }

    @Test
    void whoIsNotToSeeAnIssueDoesNotFindItUnlessSecurityIsOverridden() throws SearchException {
        String secret = "key = SECRET-1";

        assertThat(find(secret, 0, 10).getResults()).isEmpty();
        assertThat(service()
                        .searchOverrideSecurity(developer, query(secret), page(0, 10))
                        .getResults())
                .extracting(Issue::getKey)
                .containsExactly("SECRET-1");
        assertThat(service()
                        .searchOverrideSecurity(null, query(secret), page(0, 10))
                        .getTotal())
                .isEqualTo(1);
    }

    @Test
    void anUnknownFieldIsSaidSo() {
        assertThatThrownBy(() -> find("nonsense = 1", 0, 10))
                .isInstanceOf(SearchException.class)
                .hasMessageContaining("nonsense");
    }

    @Test
    void aPageOfAHundredThousandIssuesIsQuick() throws SearchException {
        jira.database()
                .sql()
                .execute("INSERT INTO issue (id, project_id, issue_number, issue_key, type_id, status_id, created,"
                        + " updated, summary) SELECT 1000000 + x, i.project_id, 1000000 + x, 'MANY-' || x, i.type_id,"
                        + " i.status_id, i.created, DATEADD(SECOND, x, TIMESTAMP '2002-01-01 00:00:00'), 'One of many'"
                        + " FROM issue i, SYSTEM_RANGE(1, 100000) WHERE i.issue_key = 'ACME-1'");
        find(SINCE, 0, 100);

        long start = System.nanoTime();
        SearchResults<Issue> page = find(SINCE, 50_000, 500);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(page.getResults()).hasSize(500).first().hasToString("MANY-50001");
        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    private SearchResults<Issue> find(String jql, int start, int max) throws SearchException {
        return service().search(developer, query(jql), page(start, max));
    }

    private SearchService service() {
        return jira.model().search();
    }

    private com.atlassian.query.Query query(String jql) {
        return service().parseQuery(developer, jql).getQuery();
    }

    private static PagerFilter<Object> page(int start, int max) {
        return PagerFilter.newPageAlignedFilter(start, max);
    }
}
