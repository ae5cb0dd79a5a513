package app.continuum.core.guards;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a client's own guard of a field compares with the agency's. */
public enum Departure {
    /** It says the same. */
    NONE,
    /** It lets more pass, and nothing less. */
    LOOSER,
    /** It holds more, and nothing less. */
    STRICTER,
    /** It holds some things more and some less, or the field is the other role's. */
    OTHERWISE,
    /** The agency has no guard of that field. */
    OF_ITS_OWN;

    /** How a client's own guard compares with the agency's of the same field, where there is one. */
    public static Departure of(Guard own, Optional<Guard> agency) {
        return agency.map(other -> between(own, other)).orElse(OF_ITS_OWN);
    }

    private static Departure between(Guard own, Guard agency) {
        if (own.owner() != agency.owner()) {
            return OTHERWISE;
        }
        Set<Integer> signs = comparisons(own, agency)
                .map(Integer::signum)
                .filter(sign -> sign != 0)
                .collect(Collectors.toSet());
        if (signs.size() > 1) {
            return OTHERWISE;
        }
        if (signs.isEmpty()) {
            return NONE;
        }
        return signs.contains(1) ? STRICTER : LOOSER;
    }

    /** Above zero where the client's is stricter. */
    private static Stream<Integer> comparisons(Guard own, Guard agency) {
        Stream<Integer> guarding = Stream.of(
                own.forCounterpart().compareTo(agency.forCounterpart()),
                own.forOthers().compareTo(agency.forOthers()),
                own.afterwards().compareTo(agency.afterwards()),
                Boolean.compare(own.alsoAtCreation(), agency.alsoAtCreation()));
        Stream<Integer> courtesies = Arrays.stream(Courtesy.values())
                .map(courtesy -> agency.reach(courtesy).compareTo(own.reach(courtesy)));
        return Stream.concat(guarding, courtesies);
    }
}
