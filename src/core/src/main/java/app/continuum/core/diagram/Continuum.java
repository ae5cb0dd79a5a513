package app.continuum.core.diagram;

import app.continuum.core.catalogue.Stop;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything one drawing of a client says, in the words in which it says it.
 *
 * @param combined the name of the one person who sits in both seats, where somebody does
 * @param bands one for each stop, in their order
 */
public record Continuum(
        String clientKey,
        String clientName,
        End accountManager,
        End producer,
        Optional<String> combined,
        List<Band> bands) {

    public Continuum {
        bands = List.copyOf(bands);
        if (!bands.stream().map(Band::stop).toList().equals(Arrays.asList(Stop.values()))) {
            throw new IllegalArgumentException("A continuum has one band for each stop, in their order");
        }
    }

    /** The same drawing for readers nobody knows: roles, and no names. */
    public Continuum withoutPeople() {
        return new Continuum(
                clientKey,
                clientName,
                accountManager.withoutPeople(),
                producer.withoutPeople(),
                Optional.empty(),
                bands);
    }
}
