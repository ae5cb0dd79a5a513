package app.continuum.core.clients;

import java.time.LocalDate;

/** The exception on record by which one person sits in both seats of a client. */
public record CombinedSeat(UserKey person, UserKey allowedBy, String why, LocalDate reviewOn) {
    public CombinedSeat {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A combined seat says why it was allowed");
        }
    }
}
