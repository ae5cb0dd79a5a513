package app.continuum.jira.agency;

import app.continuum.core.agency.Configuration;

/** Where the configuration is kept. */
public interface AgencyStore {
    /** What is stored; what a new installation starts with where nothing is. */
    Configuration load();

    /** Replaces everything that is stored, or nothing where it fails. */
    void save(Configuration configuration);
}
