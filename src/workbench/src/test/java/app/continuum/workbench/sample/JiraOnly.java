package app.continuum.workbench.sample;

import com.atlassian.jira.issue.Issue;
import java.util.function.Supplier;

/** Cannot be loaded where Jira's packages are not. */
public abstract class JiraOnly implements Supplier<Issue> {}
