package app.continuum.core.guards;

import app.continuum.core.clients.Role;
import java.util.EnumMap;
import java.util.Map;

/**
 * A field, the role that owns it, and how strictly the line is held against the counterpart and against others.
 *
 * @param afterwards what becomes of a crossing that should have been refused and is found after it was saved
 * @param alsoAtCreation whether the line is held while an issue is being created, too
 */
public record Guard(
        FieldId field,
        Role owner,
        Mode forCounterpart,
        Mode forOthers,
        Map<Courtesy, Reach> courtesies,
        Afterwards afterwards,
        boolean alsoAtCreation) {

    public Guard {
        if (forOthers.compareTo(forCounterpart) > 0) {
            throw new IllegalArgumentException(
                    "The guard of " + field + " is stricter with others than with the counterpart");
        }
        Map<Courtesy, Reach> complete = new EnumMap<>(Courtesy.class);
        for (Courtesy courtesy : Courtesy.values()) {
            complete.put(courtesy, courtesies.getOrDefault(courtesy, Reach.OTHERS));
        }
        courtesies = Map.copyOf(complete);
    }

    /**
     * A guard that extends every courtesy to others and none to the counterpart, flags what it finds afterwards, and
     * leaves creation alone.
     */
    public Guard(FieldId field, Role owner, Mode forCounterpart, Mode forOthers) {
        this(field, owner, forCounterpart, forOthers, Map.of(), Afterwards.FLAG, false);
    }

    /** The same guard with other courtesies; those not named reach others. */
    public Guard withCourtesies(Map<Courtesy, Reach> other) {
        return new Guard(field, owner, forCounterpart, forOthers, other, afterwards, alsoAtCreation);
    }

    /** The same guard with another answer to what is found afterwards. */
    public Guard withAfterwards(Afterwards other) {
        return new Guard(field, owner, forCounterpart, forOthers, courtesies, other, alsoAtCreation);
    }

    /** The same guard, held at creation too or not. */
    public Guard withAlsoAtCreation(boolean held) {
        return new Guard(field, owner, forCounterpart, forOthers, courtesies, afterwards, held);
    }

    /** The mode that meets a crossing. */
    public Mode against(CrossingBy crossing) {
        return switch (crossing) {
            case COUNTERPART -> forCounterpart;
            case OTHER -> forOthers;
        };
    }

    /** To whom a courtesy is extended here. */
    public Reach reach(Courtesy courtesy) {
        return courtesies.getOrDefault(courtesy, Reach.OTHERS);
    }

    /** Whether the courtesy makes the edit of such a person no crossing. */
    public boolean extendsTo(CrossingBy person, Courtesy courtesy) {
        return switch (reach(courtesy)) {
            case NOBODY -> false;
            case OTHERS -> person == CrossingBy.OTHER;
            case EVERYONE -> true;
        };
    }
}
