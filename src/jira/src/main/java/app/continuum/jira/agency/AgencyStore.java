package app.continuum.jira.agency;

import app.continuum.core.agency.Configuration;

/** Where the configuration is kept. */
public interface AgencyStore {
    /** What is stored, clients by key; what a new installation starts with where nothing is. */
    Configuration load();

    /**
     * Writes what differs, and nothing where it fails.
     *
     * @param before what {@link #load()} gave last, while nobody else could save
     */
    void save(Configuration before, Configuration after);
}
