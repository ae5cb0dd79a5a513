package app.continuum.jira.project;

import app.continuum.core.clients.Client;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/**
 * What somebody would have otherwise in a project.
 *
 * @param client of which client; empty where it is about the project as a whole
 */
record Wish(ApplicationUser by, Project project, Optional<Client> client, String words) {}
