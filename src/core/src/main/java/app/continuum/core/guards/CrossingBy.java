package app.continuum.core.guards;

/** Who crossed the line. */
public enum CrossingBy {
    /** Somebody in neither seat of the client. */
    OTHER,
    /** Somebody in the client's other seat. */
    COUNTERPART
}
