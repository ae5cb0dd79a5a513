package app.continuum.core.catalogue;

/** A stop on the continuum, from the Account Manager's end to the Producer's. */
public enum Stop {
    /** The Account Manager leads. */
    AM_LED,
    /** The Account Manager leads, and consults the Producer. */
    AM_WITH_PRODUCER,
    /** Both, with one of them to break a tie. */
    SHARED,
    /** The Producer leads, and consults the Account Manager. */
    PRODUCER_WITH_AM,
    /** The Producer leads. */
    PRODUCER_LED
}
