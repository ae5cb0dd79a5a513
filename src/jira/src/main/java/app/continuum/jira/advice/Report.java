package app.continuum.jira.advice;

import app.continuum.core.clients.ClientKey;
import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param checked how many clients were looked at
 * @param next the first client that was not, where the check was cut
 */
public record Report(List<Finding> findings, int checked, Optional<ClientKey> next) {
    public Report {
        findings = List.copyOf(findings);
    }
}
