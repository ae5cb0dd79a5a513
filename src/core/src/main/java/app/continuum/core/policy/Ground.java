package app.continuum.core.policy;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.FieldId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything a decision needs, loaded before: whose the issue is, and whose it will be.
 *
 * @param before the client of the issue as it is; none where nobody's, several where scopes tie
 * @param after the client of the issue as the edit would leave it
 * @param emptySeat what holds at most while the owning seat is empty
 * @param grants what may be saved since a heads-up was given of it
 */
public record Ground(List<Jurisdiction> before, List<Jurisdiction> after, EmptySeat emptySeat, List<Grant> grants) {
    public Ground {
        before = List.copyOf(before);
        after = List.copyOf(after);
        grants = List.copyOf(grants);
    }

    /** A ground on which nobody has given a heads-up. */
    public Ground(List<Jurisdiction> before, List<Jurisdiction> after, EmptySeat emptySeat) {
        this(before, after, emptySeat, List.of());
    }

    /** The same, where heads-ups were given. */
    public Ground with(List<Grant> given) {
        return new Ground(before, after, emptySeat, given);
    }

    /** The ground of an edit that leaves the issue with its client. */
    public static Ground of(List<Jurisdiction> jurisdictions, EmptySeat emptySeat) {
        return new Ground(jurisdictions, jurisdictions, emptySeat);
    }

    /** Whether nobody guards anything here. */
    public boolean isNobodys() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Every field somebody guards here. */
    public Set<FieldId> guardedFields() {
        return jurisdictions()
                .map(jurisdiction -> jurisdiction.guards().keySet())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    /** Whether the actor, as a person, sits in the owning seat of every one of these fields that somebody guards here. */
    public boolean owns(Actor actor, Set<FieldId> fields) {
        return actor.inTheirOwnName()
                .filter(person -> jurisdictions()
                        .flatMap(jurisdiction -> fields.stream().flatMap(field -> jurisdiction.rule(field).stream()))
                        .allMatch(rule -> rule.owningSeat().seats(person)))
                .isPresent();
    }

    /** Whether the edit would leave the issue with another client. */
    public boolean clientChanges() {
        return !before.equals(after) && !keys(before).equals(keys(after));
    }

    Stream<Jurisdiction> jurisdictions() {
        return before.equals(after)
                ? before.stream()
                : Stream.concat(before.stream(), after.stream()).distinct();
    }

    private static Set<ClientKey> keys(List<Jurisdiction> jurisdictions) {
        return jurisdictions.stream()
                .map(jurisdiction -> jurisdiction.client().key())
                .collect(Collectors.toSet());
    }
}
