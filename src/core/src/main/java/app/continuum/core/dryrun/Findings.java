package app.continuum.core.dryrun;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.FieldId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a dry run found, place by place.
 *
 * @param tallies of the places where something was changed
 * @param guarded where it looked
 */
public record Findings(Map<Place, Tally> tallies, Guarded guarded) {
    public Findings {
        tallies = Map.copyOf(tallies);
    }

    /** What it says of a guard of a field under which these clients come. */
    public Finding of(FieldId field, Collection<ClientKey> clients) {
        List<Place> places =
                clients.stream().map(client -> new Place(client, field)).toList();
        Tally sum = places.stream()
                .map(place -> tallies.getOrDefault(place, Tally.NONE))
                .reduce(Tally.NONE, Tally::plus);
        long unseen = places.stream()
                .filter(place -> !guarded.has(place) && !tallies.containsKey(place))
                .count();
        return new Finding(sum, places.size(), unseen);
    }
}
