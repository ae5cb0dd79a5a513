package app.continuum.core.clients;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One role of one client at one instant: the lead, the deputies, and whoever stands in for an absent lead just then. */
public record Seat(Optional<UserKey> lead, Set<UserKey> deputies, Set<UserKey> standIns) {
    private static final Seat EMPTY = new Seat(Optional.empty(), Set.of(), Set.of());

    public Seat {
        deputies = Set.copyOf(deputies);
        standIns = Set.copyOf(standIns);
    }

    /** A seat nobody sits in. */
    public static Seat empty() {
        return EMPTY;
    }

    /** A seat with a lead alone. */
    public static Seat of(UserKey lead) {
        return new Seat(Optional.of(lead), Set.of(), Set.of());
    }

    /** How the person sits here, or nothing where they do not. */
    public Optional<Sitting> sitting(UserKey person) {
        if (lead.filter(person::equals).isPresent()) {
            return Optional.of(Sitting.LEAD);
        }
        if (deputies.contains(person)) {
            return Optional.of(Sitting.DEPUTY);
        }
        return standIns.contains(person) ? Optional.of(Sitting.STAND_IN) : Optional.empty();
    }

    /** Whether the person sits here in any way. */
    public boolean seats(UserKey person) {
        return sitting(person).isPresent();
    }

    /** Everyone who sits here, the lead first. */
    public Set<UserKey> people() {
        Set<UserKey> people = new LinkedHashSet<>();
        lead.ifPresent(people::add);
        people.addAll(deputies);
        people.addAll(standIns);
        return people;
    }

    /** Whoever answers for the seat: its lead and who stands in, or else everybody in it. */
    public Set<UserKey> answering() {
        Set<UserKey> answering = new LinkedHashSet<>(standIns);
        lead.ifPresent(answering::add);
        return answering.isEmpty() ? people() : answering;
    }

    /** Whether nobody sits here. */
    public boolean isEmpty() {
        return lead.isEmpty() && deputies.isEmpty() && standIns.isEmpty();
    }

    /** This seat with somebody who stands in for the lead, unless they sit here anyway. */
    public Seat withStandIn(UserKey person) {
        return seats(person) ? this : new Seat(lead, deputies, Set.of(person));
    }

    /** This seat without the people who are no longer active. */
    public Seat withOnly(Predicate<UserKey> active) {
        if (people().stream().allMatch(active)) {
            return this;
        }
        return new Seat(lead.filter(active), those(deputies, active), those(standIns, active));
    }

    private static Set<UserKey> those(Set<UserKey> people, Predicate<UserKey> active) {
        Set<UserKey> kept = new LinkedHashSet<>(people);
        kept.removeIf(active.negate());
        return kept;
    }
}
