package app.continuum.jira.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.away.Away;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No seat is overlooked where not every client is gone through: random agencies, with people away, gone, and beside each other. */
class SeatingOfManyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 25);
    private static final int PEOPLE = 12;

    private final AgencyDirectory directory = mock(AgencyDirectory.class);
    private final UserManager users = mock(UserManager.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsEverySeatOfAPersonAndEveryEmptyOne(long seed) {
        Random random = new Random(seed);
        List<Client> clients =
                IntStream.range(0, 40).mapToObj(i -> client(i, random)).toList();
        when(directory.current())
                .thenReturn(new Agency(new Configuration(Settings.first(), clients, List.of(), Map.of())));
        IntStream.range(0, PEOPLE).forEach(i -> active(person(i), i % 4 != 0));
        Seating seating = Seatings.at(
                Clock.fixed(Instant.parse("2026-12-25T12:00:00Z"), ZoneOffset.UTC),
                directory,
                new People(users),
                IntStream.range(0, 5)
                        .mapToObj(i -> new Away(anybody(random), TODAY, TODAY, anybody(random)))
                        .toArray(Away[]::new));
        List<Client> living =
                clients.stream().filter(client -> !client.archived()).toList();

        for (int i = 0; i < PEOPLE; i++) {
            UserKey person = person(i);
            assertThat(seating.mayBeOf(person))
                    .containsAll(those(living, (client, role) -> seating.sits(person, client, role)))
                    .isSubsetOf(living.stream().map(Client::key).toList());
        }
        assertThat(seating.mayHaveEmptySeat())
                .containsAll(those(
                        living, (client, role) -> seating.now(client).seat(role).isEmpty()))
                .isSubsetOf(living.stream().map(Client::key).toList());
    }

    private interface Question {
        boolean holds(Client client, Role role);
    }

    private static List<ClientKey> those(List<Client> clients, Question question) {
        return clients.stream()
                .filter(client -> Arrays.stream(Role.values()).anyMatch(role -> question.holds(client, role)))
                .map(Client::key)
                .toList();
    }

    private static Client client(int number, Random random) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope.WholeProject(
                number, random.nextInt(4) == 0 ? Optional.of(anybody(random)) : Optional.empty()));
        return new Client(
                new ClientKey("CLIENT" + number),
                "Client " + number,
                seat(random),
                seat(random),
                scopes,
                Optional.empty(),
                Optional.empty(),
                random.nextInt(8) == 0);
    }

    private static Seat seat(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Seat.empty();
            case 1 -> new Seat(Optional.of(anybody(random)), Set.of(anybody(random)), Set.of());
            case 2 -> new Seat(Optional.empty(), Set.of(anybody(random)), Set.of());
            default -> Seat.of(anybody(random));
        };
    }

    private static UserKey anybody(Random random) {
        return person(random.nextInt(PEOPLE));
    }

    private static UserKey person(int number) {
        return new UserKey("person" + number);
    }

    private void active(UserKey person, boolean active) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.isActive()).thenReturn(active);
        when(users.getUserByKey(person.value())).thenReturn(user);
    }
}
