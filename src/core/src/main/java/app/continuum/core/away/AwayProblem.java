package app.continuum.core.away;

/**
 * Something wrong with a window.
 *
 * @param about what it collides with: the name of a client, or days; empty where it needs nothing else
 */
public record AwayProblem(Kind kind, String about) {
    /** What is wrong. */
    public enum Kind {
        /** The last day is before the first. */
        ENDS_BEFORE_IT_BEGINS,
        /** It lasts longer than somebody is ever away. */
        TOO_LONG,
        /** The last day has passed. */
        OVER,
        /** The person is away already for some of the days. */
        OVERLAPS,
        /** Nobody stands in for themselves. */
        ONESELF,
        /** Whoever is to stand in sits in the other seat of a client. */
        OTHER_SEAT,
        /** Whoever is to stand in does so, for some of the days, in the other seat of a client. */
        STANDS_IN_THERE,
        /** Whoever is to stand in cannot browse issues of a client that the person can. */
        CANNOT_BROWSE,
        /** Whoever sets it for somebody else names themselves. */
        APPOINTS_THEMSELVES
    }
}
