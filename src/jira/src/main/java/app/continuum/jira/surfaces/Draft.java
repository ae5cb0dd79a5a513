package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Proposal;
import java.util.Optional;

/**
 * An issue a request asks to be made.
 *
 * @param project the id or key of the project it is to stand in
 * @param parent the id or key of the issue it is to stand below
 */
public record Draft(Optional<String> project, Optional<String> parent, Proposal proposal) {}
