package app.continuum.core.clients;

/** In what way somebody sits in a seat. */
public enum Sitting {
    /** Holds the seat, also while away. */
    LEAD,
    /** Sits beside the lead at all times. */
    DEPUTY,
    /** Sits in for a lead who is away. */
    STAND_IN
}
