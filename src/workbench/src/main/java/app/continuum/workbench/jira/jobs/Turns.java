package app.continuum.workbench.jira.jobs;

import java.time.Instant;
import java.util.Optional;

/** When each job is due next, and who gets to run it then. */
interface Turns {
    /** Puts a job down for a moment, whatever was put down before. */
    void plan(String job, Instant first);

    /** When the job is due, none when it is never to run again. */
    Optional<Instant> next(String job);

    /** Takes the turn that is due, so that nobody else runs it, and puts the job down for another if there is one. */
    boolean take(String job, Instant due, Optional<Instant> another);

    /** Forgets a job. */
    void drop(String job);
}
