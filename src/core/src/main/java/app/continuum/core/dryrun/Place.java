package app.continuum.core.dryrun;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.FieldId;
import java.util.Comparator;

/** A guarded field of a client. */
public record Place(ClientKey client, FieldId field) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::client).thenComparing(Place::field);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
