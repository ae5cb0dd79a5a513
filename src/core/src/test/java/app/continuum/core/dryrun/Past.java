package app.continuum.core.dryrun;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Jurisdiction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An agency to look back upon: the Producer of ACME owns its plan. */
final class Past {
    static final List<FieldId> GUARDED =
            List.of(FieldId.DUE_DATE, FieldId.ASSIGNEE, FieldId.ORIGINAL_ESTIMATE, FieldId.REMAINING_ESTIMATE);

    private Past() {}

    static DryRun on(Jurisdiction jurisdiction, EmptySeat emptySeat) {
        return new DryRun(Ground.of(List.of(jurisdiction), emptySeat));
    }

    static DryRun nobodys() {
        return new DryRun(Ground.of(List.of(), EmptySeat.FLAG));
    }

    static DryRun moving() {
        Jurisdiction elsewhere = jurisdiction("OTHER", seat("ann"), seat("paul"), Optional.empty(), guards());
        return new DryRun(new Ground(List.of(elsewhere), List.of(acme()), EmptySeat.FLAG));
    }

    static Jurisdiction acme(Guard... guards) {
        return jurisdiction(
                "ACME", seat("am"), seat("producer"), Optional.empty(), guards.length == 0 ? guards() : guards);
    }

    static Jurisdiction withoutProducer() {
        return jurisdiction("ACME", seat("am"), Seat.empty(), Optional.empty(), guards());
    }

    static Jurisdiction combined(String person) {
        CombinedSeat exception =
                new CombinedSeat(key(person), key("head"), "too small for two", LocalDate.of(2027, 3, 31));
        return jurisdiction("ACME", seat(person), seat(person), Optional.of(exception), guards());
    }

    private static Jurisdiction jurisdiction(
            String key, Seat accountManager, Seat producer, Optional<CombinedSeat> combined, Guard... guards) {
        Client client = new Client(
                new ClientKey(key), key, accountManager, producer, List.of(), combined, Optional.empty(), false);
        return new Jurisdiction(
                client, Arrays.stream(guards).collect(Collectors.toMap(Guard::field, Function.identity())));
    }

    private static Guard[] guards() {
        return GUARDED.stream()
                .map(field -> new Guard(field, Role.PRODUCER, Mode.FLAG, Mode.OBSERVE))
                .toArray(Guard[]::new);
    }

    static Actor by(String person) {
        return Actor.person(key(person));
    }

    static UserKey key(String person) {
        return new UserKey(person);
    }

    private static Seat seat(String person) {
        return Seat.of(key(person));
    }
}
