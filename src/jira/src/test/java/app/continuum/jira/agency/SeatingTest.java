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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeatingTest {
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey PETE = new UserKey("pete");
    private static final UserKey PIA = new UserKey("pia");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 25);
    private static final Scope PETES = new Scope.WholeProject(1, Optional.of(PETE));
    private static final Client ACME = new Client(
            new ClientKey("ACME"),
            "Acme",
            Seat.empty(),
            Seat.of(PAUL),
            List.of(PETES),
            Optional.empty(),
            Optional.empty(),
            false);

    private final AgencyDirectory directory = mock(AgencyDirectory.class);
    private final UserManager users = mock(UserManager.class);

    @BeforeEach
    void everybodyIsActive() {
        when(directory.current())
                .thenReturn(new Agency(new Configuration(Settings.first(), List.of(ACME), List.of(), Map.of())));
        List.of(PAUL, PETE, PIA).forEach(person -> active(person, true));
    }

    @Test
    void seatsThoseConfiguredWhileEverybodyIsThere() {
        assertThat(seating().now(ACME)).isEqualTo(ACME);
        assertThat(seating().away(PAUL)).isEmpty();
    }

    @Test
    void seatsWhoeverStandsIn() {
        Away away = new Away(PAUL, TODAY, TODAY, PIA);

        assertThat(seating(away).now(ACME).producer()).isEqualTo(new Seat(Optional.of(PAUL), Set.of(), Set.of(PIA)));
        assertThat(seating(away).sits(PIA, ACME, Role.PRODUCER)).isTrue();
        assertThat(seating(away).sits(PIA, ACME, Role.ACCOUNT_MANAGER)).isFalse();
        assertThat(seating(away).away(PAUL)).contains(away);
    }

    @Test
    void seatsNobodyWhoCanNoLongerLogIn() {
        active(PIA, false);

        assertThat(seating(new Away(PAUL, TODAY, TODAY, PIA)).now(ACME)).isEqualTo(ACME);
    }

    @Test
    void keepsWhoeverStandsInWhereTheLeadCanNoLongerLogIn() {
        active(PAUL, false);

        assertThat(seating(new Away(PAUL, TODAY, TODAY, PIA)).now(ACME).producer())
                .isEqualTo(new Seat(Optional.empty(), Set.of(), Set.of(PIA)));
    }

    @Test
    void knowsWhoSitsForTheIssuesOfOneScope() {
        Seating seating = seating(new Away(PETE, TODAY, TODAY, PIA));

        assertThat(seating.sits(PIA, ACME, Role.PRODUCER)).isTrue();
        assertThat(seating.sits(PETE, ACME, Role.PRODUCER)).isTrue();
        assertThat(seating.now(ACME)).isEqualTo(ACME);
        assertThat(seating.now(Seating.within(PETES, ACME)).producer().standIns())
                .containsExactly(PIA);
    }

    private Seating seating(Away... windows) {
        Clock clock = Clock.fixed(Instant.parse("2026-12-25T12:00:00Z"), ZoneOffset.UTC);
        return Seatings.at(clock, directory, new People(users), windows);
    }

    private void active(UserKey person, boolean active) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.isActive()).thenReturn(active);
        when(users.getUserByKey(person.value())).thenReturn(user);
    }
}
