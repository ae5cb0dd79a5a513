package app.continuum.core.dryrun;

import app.continuum.core.guards.CrossingBy;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Reason;
import java.util.Optional;
import java.util.Set;

/** What a past change was to the guard before its field. */
public enum Kind {
    /** Made by somebody in the owning seat. */
    OWNER,
    /** Made by somebody in both seats, by an exception on record. */
    COMBINED,
    /** A courtesy, by which nobody is passed over. */
    COURTESY,
    /** Made while nobody sits in the owning seat, where the agency lets that pass. */
    EMPTY_SEAT,
    /** Made by an account that is trusted. */
    TRUSTED,
    /** A crossing by somebody in neither seat. */
    OTHER,
    /** A crossing by the counterpart. */
    COUNTERPART;

    private static final Set<Reason> COURTESIES =
            Set.of(Reason.TOOK_UNASSIGNED, Reason.HANDED_ON_OWN, Reason.LOGGED_WORK, Reason.FILLED_EMPTY);

    /** What a change was by its verdict; nothing where no guard stood before it, or nothing changed. */
    static Optional<Kind> of(FieldVerdict verdict) {
        if (verdict.rule().isEmpty() || has(verdict, Reason.UNCHANGED)) {
            return Optional.empty();
        }
        return Optional.of(verdict.crossing()
                .map(crosser -> has(verdict, Reason.TRUSTED_ACCOUNT) ? TRUSTED : crossing(crosser))
                .orElseGet(() -> allowed(verdict)));
    }

    private static Kind crossing(CrossingBy crosser) {
        return switch (crosser) {
            case COUNTERPART -> COUNTERPART;
            case OTHER -> OTHER;
        };
    }

    private static Kind allowed(FieldVerdict verdict) {
        if (has(verdict, Reason.OWNER)) {
            return OWNER;
        }
        if (has(verdict, Reason.COMBINED_SEAT)) {
            return COMBINED;
        }
        return verdict.reasons().stream().anyMatch(COURTESIES::contains) ? COURTESY : EMPTY_SEAT;
    }

    private static boolean has(FieldVerdict verdict, Reason reason) {
        return verdict.reasons().contains(reason);
    }

    /** The mode that meets a change of this kind. */
    Mode of(Mode forCounterpart, Mode forOthers) {
        return switch (this) {
            case COUNTERPART -> forCounterpart;
            // what no mode touches comes to the same in each
            case OTHER, TRUSTED, EMPTY_SEAT, COURTESY, COMBINED, OWNER -> forOthers;
        };
    }
}
