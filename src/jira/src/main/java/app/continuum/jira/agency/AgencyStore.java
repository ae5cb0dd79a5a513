package app.continuum.jira.agency;

import app.continuum.core.agency.Configuration;
import app.continuum.core.clients.UserKey;

/** Where the configuration is kept. */
public interface AgencyStore {
    /** What is stored, clients by key; what a new installation starts with where nothing is. */
    Configuration load();

    /**
     * Writes what differs, and on record what was changed; or nothing of both where it fails.
     *
     * @param before what {@link #load()} gave last, while nobody else could save
     * @param by who changes it
     */
    void save(Configuration before, Configuration after, UserKey by);
}
