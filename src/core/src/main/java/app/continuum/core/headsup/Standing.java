package app.continuum.core.headsup;

import app.continuum.core.clients.Seat;
import app.continuum.core.clients.Sitting;
import app.continuum.core.clients.UserKey;
import java.util.Optional;

/** In what capacity somebody meets a heads-up. */
public enum Standing {
    /** Whoever asked: nobody decides their own, in any capacity. */
    ASKER,
    /** Whoever is asked, where that is one person and not a seat: whether what they saved may be put back. */
    ADDRESSEE,
    /** The lead of the owning seat. */
    LEAD,
    /** A deputy of the owning seat. */
    DEPUTY,
    /** Whoever stands in for an absent lead of the owning seat. */
    STAND_IN,
    /** A head of delivery, while nobody sits in the owning seat. */
    HEAD_OF_DELIVERY,
    /** A head of delivery, while somebody sits in the owning seat: who may review what was overridden. */
    OVERSEER,
    /** Whoever sits in the client's other seat. */
    COUNTERPART,
    /** Everybody else who is logged in, administrators included. */
    OTHER,
    /** A visitor who is not logged in. */
    ANONYMOUS;

    /**
     * The capacity of a person.
     *
     * @param person nobody where a visitor is not logged in
     * @param owners the seat whose field it is, as it is just now
     * @param others the client's other seat
     * @param headsDelivery whether the person is a head of delivery
     */
    public static Standing of(Optional<UserKey> person, Ask ask, Seat owners, Seat others, boolean headsDelivery) {
        if (person.isEmpty()) {
            return ANONYMOUS;
        }
        if (person.get().equals(ask.asker())) {
            return ASKER;
        }
        if (ask.addressee().isPresent()) {
            return ask.addressee().equals(person) ? ADDRESSEE : OTHER;
        }
        Optional<Sitting> sitting = owners.sitting(person.get());
        if (sitting.isPresent()) {
            return switch (sitting.get()) {
                case LEAD -> LEAD;
                case DEPUTY -> DEPUTY;
                case STAND_IN -> STAND_IN;
            };
        }
        if (headsDelivery) {
            return owners.isEmpty() ? HEAD_OF_DELIVERY : OVERSEER;
        }
        return others.seats(person.get()) ? COUNTERPART : OTHER;
    }

    /** Whether it is theirs to decide. */
    public boolean decides() {
        return switch (this) {
            case ADDRESSEE, LEAD, DEPUTY, STAND_IN, HEAD_OF_DELIVERY -> true;
            case ASKER, OVERSEER, COUNTERPART, OTHER, ANONYMOUS -> false;
        };
    }
}
