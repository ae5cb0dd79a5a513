package app.continuum.core.policy;

import app.continuum.core.guards.Courtesy;

/**
 * A courtesy that was looked at, since it could make a change of this field no crossing.
 *
 * @param extended whether the guard extends it to whoever makes the change
 * @param fits whether the change is of its kind
 */
public record AskedCourtesy(Courtesy courtesy, boolean extended, boolean fits) {
    /** Whether it makes the change no crossing. */
    public boolean holds() {
        return extended && fits;
    }

    Reason reason() {
        return switch (courtesy) {
            case TAKE_UNASSIGNED -> Reason.TOOK_UNASSIGNED;
            case HAND_ON_OWN -> Reason.HANDED_ON_OWN;
            case LOG_WORK -> Reason.LOGGED_WORK;
            case FILL_EMPTY -> Reason.FILLED_EMPTY;
        };
    }
}
