package app.continuum.jira.advice;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.CurrentValues;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can be edited in a project, going by its newest issue: Jira is asked what it would make of an edit, and nothing is saved. */
public final class Screens {
    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);

    private final IssueService issues;
    private final SearchService search;
    private final CurrentValues values;

    /** The screens of this Jira. */
    public Screens(IssueService issues, SearchService search, CurrentValues values) {
        this.issues = issues;
        this.search = search;
        this.values = values;
    }

    /** The newest issue of a project, whoever may see it; nothing where it has none. */
    Optional<Issue> newest(Project project) {
        try {
            SearchService.ParseResult parsed =
                    search.parseQuery(null, "project = " + project.getId() + " ORDER BY created DESC");
            return parsed.isValid()
                    ? search
                            .searchOverrideSecurity(null, parsed.getQuery(), PagerFilter.newPageAlignedFilter(0, 1))
                            .getResults()
                            .stream()
                            .findFirst()
                    : Optional.empty();
        } catch (SearchException failure) {
            LOG.warn("The newest issue of {} cannot be found", project.getKey(), failure);
            return Optional.empty();
        }
    }

    /** Whether the workflow keeps an issue from being edited where it stands, or the user may not. */
    boolean isLocked(Issue issue, ApplicationUser user) {
        return !issues.isEditable(issue, user);
    }

    /** Whether an edit of a field is passed over, since it is on no edit screen; false where that cannot be told. */
    boolean lacks(Issue issue, ApplicationUser user, FieldId field) {
        return values.another(field)
                .map(value -> {
                    IssueInputParameters inputs = issues.newIssueInputParameters(values.inputs(field, value));
                    inputs.setRetainExistingValuesWhenParameterNotProvided(true, true);
                    inputs.setSkipScreenCheck(false);
                    return issues.validateUpdate(user, issue.getId(), inputs);
                })
                .filter(tried -> tried.isValid())
                .filter(tried -> !tried.getIssue().getModifiedFields().containsKey(field.value()))
                .isPresent();
    }
}
