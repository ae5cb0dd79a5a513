package app.continuum.core.away;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is away at an instant, and who stands in for them. Of windows that share a day the one that began first counts. */
public final class AwayBook {
    private final Map<UserKey, List<Away>> windows;
    private final Set<UserKey> standIns;
    private final Function<UserKey, ZoneId> zones;

    /**
     * A book of windows.
     *
     * @param zones the time zone each person lives in
     */
    public AwayBook(Collection<Away> windows, Function<UserKey, ZoneId> zones) {
        this.windows =
                windows.stream().sorted(Comparator.comparing(Away::from)).collect(Collectors.groupingBy(Away::person));
        this.standIns = windows.stream().map(Away::standIn).collect(Collectors.toSet());
        this.zones = zones;
    }

    /** The window by which a person is away, or nothing where they are there. */
    public Optional<Away> away(UserKey person, Instant at) {
        List<Away> own = windows.getOrDefault(person, List.of());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = at.atZone(zones.apply(person)).toLocalDate();
        return own.stream().filter(window -> window.covers(day)).findFirst();
    }

    /** Whether a person is to stand in for anybody, now or later: all others need not be looked for. */
    public boolean names(UserKey standIn) {
        return standIns.contains(standIn);
    }

    /** Who stands in for a person; nobody where they are there, or where whoever would stand in is away too. */
    public Optional<UserKey> standIn(UserKey person, Instant at) {
        return away(person, at).map(Away::standIn).filter(standIn -> away(standIn, at)
                .isEmpty());
    }

    /** The windows in which a person stands in at an instant, the first to end first. */
    public List<Away> stoodInBy(UserKey person, Instant at) {
        if (!names(person)) {
            return List.of();
        }
        return windows.keySet().stream()
                .filter(absent -> standIn(absent, at).filter(person::equals).isPresent())
                .flatMap(absent -> away(absent, at).stream())
                .sorted(Comparator.comparing(Away::to))
                .toList();
    }

    /**
     * A client with those in its seats who stand in for an absent lead. Nobody stands in who sits, or would stand in, on the client's other side, unless by its
     * combined seat.
     *
     * @param here the client as an issue has it: its scope may have a Producer of its own
     * @param whole the client as it is configured
     */
    public Client staffed(Client here, Client whole, Instant at) {
        if (windows.isEmpty()) {
            return here;
        }
        return here.withSeats(seat(here, whole, Role.ACCOUNT_MANAGER, at), seat(here, whole, Role.PRODUCER, at));
    }

    private Seat seat(Client here, Client whole, Role role, Instant at) {
        Seat seat = here.seat(role);
        return seat.lead()
                .flatMap(lead -> standIn(lead, at).filter(person -> mayStandIn(person, lead, whole, role, at)))
                .map(seat::withStandIn)
                .orElse(seat);
    }

    private boolean mayStandIn(UserKey person, UserKey lead, Client whole, Role role, Instant at) {
        Side other = new Side(whole, role.counterpart());
        return whole.combines(person)
                || (!other.people().contains(person)
                        && other.leadsBeside(lead).stream().noneMatch(absent -> standIn(absent, at)
                                .filter(person::equals)
                                .isPresent()));
    }
}
