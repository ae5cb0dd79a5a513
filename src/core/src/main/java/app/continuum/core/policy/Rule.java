package app.continuum.core.policy;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Seat;
import app.continuum.core.guards.Guard;

/** A guard that was asked, and the client it guards for. */
public record Rule(Guard guard, Client client) {
    public Seat owningSeat() {
        return client.seat(guard.owner());
    }

    public Seat otherSeat() {
        return client.seat(guard.owner().counterpart());
    }
}
