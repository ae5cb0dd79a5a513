package app.continuum.core.headsup;

/** What comes of an action: another state, or an objection. */
public sealed interface Step {
    /** The heads-up goes on to a state; where a value has to be written first, to {@link State#APPLYING}. */
    record To(State state) implements Step {}

    /** Nothing happens, and why. */
    record No(Objection objection) implements Step {}
}
