package app.continuum.jira.headsup;

import app.continuum.core.headsup.HeadsUp;
import com.atlassian.jira.issue.Issue;

/** A heads-up that somebody is told of, and its issue. */
record Told(HeadsUp headsUp, Issue issue) {}
