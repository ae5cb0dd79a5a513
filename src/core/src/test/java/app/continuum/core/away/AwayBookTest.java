package app.continuum.core.away;

import static app.continuum.core.away.Acme.ADAM;
import static app.continuum.core.away.Acme.ANN;
import static app.continuum.core.away.Acme.PAUL;
import static app.continuum.core.away.Acme.PETE;
import static app.continuum.core.away.Acme.PETRA;
import static app.continuum.core.away.Acme.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwayBookTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 21);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 2);
    private static final Instant BETWEEN = Instant.parse("2026-12-25T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-12-20T23:59:59Z, false",
        "UTC, 2026-12-21T00:00:00Z, true",
        "UTC, 2027-01-02T23:59:59Z, true",
        "UTC, 2027-01-03T00:00:00Z, false",
        "Pacific/Kiritimati, 2026-12-20T09:59:59Z, false",
        "Pacific/Kiritimati, 2026-12-20T10:00:00Z, true",
        "Pacific/Kiritimati, 2027-01-02T09:59:59Z, true",
        "Pacific/Kiritimati, 2027-01-02T10:00:00Z, false",
        "Pacific/Pago_Pago, 2026-12-21T10:59:59Z, false",
        "Pacific/Pago_Pago, 2026-12-21T11:00:00Z, true",
        "Pacific/Pago_Pago, 2027-01-03T10:59:59Z, true",
        "Pacific/Pago_Pago, 2027-01-03T11:00:00Z, false",
        "Europe/Berlin, 2026-12-20T23:00:00Z, true",
        "Europe/Berlin, 2027-01-02T23:00:00Z, false",
    })
    void isAwayFromTheFirstDayToTheLastWhereThePersonLives(String zone, Instant at, boolean away) {
        AwayBook book = new AwayBook(List.of(paul(FIRST, LAST, PIA)), person -> ZoneId.of(zone));

        assertThat(book.away(PAUL, at).isPresent()).isEqualTo(away);
        assertThat(book.standIn(PAUL, at).isPresent()).isEqualTo(away);
    }

    @Test
    void findsForWhomSomebodyStandsIn() {
        AwayBook book =
                book(paul(FIRST, LAST, PIA), new Away(PETE, FIRST, FIRST, PIA), new Away(ANN, FIRST, LAST, ADAM));

        assertThat(book.stoodInBy(PIA, FIRST.atTime(12, 0).toInstant(ZoneOffset.UTC)))
                .extracting(Away::person)
                .containsExactlyInAnyOrder(PAUL, PETE);
        assertThat(book.stoodInBy(PIA, BETWEEN)).extracting(Away::person).containsExactly(PAUL);
        assertThat(book.names(PIA)).isTrue();
        assertThat(book.names(PAUL)).isFalse();
        assertThat(book.stoodInBy(PAUL, BETWEEN)).isEmpty();
    }

    @Test
    void standsInForNobodyWhileAwayThemselves() {
        AwayBook book = book(paul(FIRST, LAST, PIA), new Away(PIA, FIRST, LAST, ADAM));

        assertThat(book.stoodInBy(PIA, BETWEEN)).isEmpty();
    }

    @Test
    void isAwayForOneDay() {
        AwayBook book = book(paul(FIRST, FIRST, PIA));

        assertThat(book.standIn(PAUL, Instant.parse("2026-12-21T23:59:59Z"))).contains(PIA);
        assertThat(book.standIn(PAUL, Instant.parse("2026-12-22T00:00:00Z"))).isEmpty();
    }

    @Test
    void letsTheWindowCountThatBeganFirst() {
        Away later = paul(LocalDate.of(2026, 12, 24), LAST.plusDays(7), PETE);

        AwayBook book = book(later, paul(FIRST, LAST, PIA));

        assertThat(book.standIn(PAUL, BETWEEN)).contains(PIA);
        assertThat(book.standIn(PAUL, Instant.parse("2027-01-04T12:00:00Z"))).contains(PETE);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-20, COMING", "2026-12-21, NOW", "2027-01-02, NOW", "2027-01-03, OVER"})
    void isComingThenNowThenOver(LocalDate day, Away.Phase phase) {
        assertThat(paul(FIRST, LAST, PIA).phase(day)).isEqualTo(phase);
    }

    @Test
    void knowsForWhomSomebodyStandsInJustThen() {
        Away pauls = paul(FIRST, LAST, PIA);
        Away anns = new Away(ANN, FIRST, FIRST.plusDays(6), PIA);
        AwayBook book = book(pauls, anns, new Away(PETE, LAST, LAST, PIA), new Away(PIA, LAST, LAST, PETRA));

        assertThat(book.stoodInBy(PIA, BETWEEN)).containsExactly(anns, pauls);
        assertThat(book.stoodInBy(PETRA, BETWEEN)).isEmpty();
        assertThat(book.stoodInBy(PIA, Instant.parse("2027-01-02T12:00:00Z"))).isEmpty();
    }

    @Test
    void makesNoChains() {
        AwayBook book = book(paul(FIRST, LAST, PIA), new Away(PIA, FIRST, FIRST.plusDays(4), PETRA));

        assertThat(book.standIn(PAUL, BETWEEN)).isEmpty();
        assertThat(book.standIn(PIA, BETWEEN)).contains(PETRA);
        assertThat(seats(book, Acme.client()).producer().standIns()).isEmpty();
        assertThat(book.standIn(PAUL, Instant.parse("2026-12-26T12:00:00Z"))).contains(PIA);
    }

    @Test
    void asksEachPersonsOwnClockWhetherTheyAreAway() {
        Map<UserKey, ZoneId> zones = Map.of(PAUL, ZoneId.of("Pacific/Pago_Pago"), PIA, ZoneId.of("Pacific/Kiritimati"));
        AwayBook book = new AwayBook(
                List.of(paul(FIRST, FIRST, PIA), new Away(PIA, FIRST.plusDays(1), FIRST.plusDays(1), PETRA)),
                person -> zones.getOrDefault(person, ZoneOffset.UTC));

        assertThat(book.away(PAUL, Instant.parse("2026-12-21T11:00:00Z"))).isPresent();
        assertThat(book.standIn(PAUL, Instant.parse("2026-12-21T11:00:00Z"))).isEmpty();
        assertThat(book.standIn(PAUL, Instant.parse("2026-12-22T10:30:00Z"))).contains(PIA);
    }

    @Test
    void letsNobodyStandInForThemselves() {
        assertThat(book(paul(FIRST, LAST, PAUL)).standIn(PAUL, BETWEEN)).isEmpty();
    }

    @Test
    void seatsWhoeverStandsInBesideTheLeadWhoKeepsTheSeat() {
        Client staffed = seats(book(paul(FIRST, LAST, PIA)), Acme.client());

        assertThat(staffed.producer()).isEqualTo(new Seat(Optional.of(PAUL), Set.of(PETRA), Set.of(PIA)));
        assertThat(staffed.accountManager()).isEqualTo(Acme.client().accountManager());
    }

    @Test
    void seatsNobodyForADeputyOrForSomebodyWhoIsThere() {
        AwayBook book = book(new Away(PETRA, FIRST, LAST, PIA), paul(LAST.plusDays(1), LAST.plusDays(2), PIA));

        assertThat(seats(book, Acme.client())).isEqualTo(Acme.client());
    }

    @Test
    void seatsADeputyOnce() {
        assertThat(seats(book(paul(FIRST, LAST, PETRA)), Acme.client())).isEqualTo(Acme.client());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "adam"})
    void seatsNobodyFromTheOtherSeat(String counterpart) {
        AwayBook book = book(paul(FIRST, LAST, new UserKey(counterpart)));

        assertThat(seats(book, Acme.withDeputies())).isEqualTo(Acme.withDeputies());
    }

    @ParameterizedTest
    @ValueSource(strings = {"paul", "petra", "pete"})
    void seatsNoProducerOfAnyScopeForTheAccountManager(String producer) {
        AwayBook book = book(new Away(ANN, FIRST, LAST, new UserKey(producer)));

        assertThat(seats(book, Acme.client())).isEqualTo(Acme.client());
        assertThat(book.staffed(Acme.inPetesProject(), Acme.client(), BETWEEN)).isEqualTo(Acme.inPetesProject());
    }

    @Test
    void seatsWhomTheCombinedSeatNames() {
        Client client = Acme.combining(ANN);

        assertThat(seats(book(paul(FIRST, LAST, ANN)), client).producer().standIns())
                .containsExactly(ANN);
    }

    @Test
    void seatsNobodyInBothSeats() {
        AwayBook book = book(paul(FIRST, LAST, PIA), new Away(ANN, FIRST, LAST, PIA));

        assertThat(seats(book, Acme.client())).isEqualTo(Acme.client());
        assertThat(book.staffed(Acme.inPetesProject(), Acme.client(), BETWEEN)).isEqualTo(Acme.inPetesProject());
    }

    @Test
    void seatsOneStandInInBothSeatsOfThePersonWhoHoldsBothByException() {
        Client combined = Acme.combining(ANN).withSeats(Seat.of(ANN), Seat.of(ANN));

        Client staffed = seats(book(new Away(ANN, FIRST, LAST, ADAM)), combined);

        assertThat(staffed.accountManager().standIns()).containsExactly(ADAM);
        assertThat(staffed.producer().standIns()).containsExactly(ADAM);
    }

    @Test
    void seatsWhoeverStandsInForTheProducerOfAScopeThereAlone() {
        AwayBook book = book(new Away(PETE, FIRST, LAST, PIA));

        assertThat(seats(book, Acme.client())).isEqualTo(Acme.client());
        assertThat(book.staffed(Acme.inPetesProject(), Acme.client(), BETWEEN)
                        .producer()
                        .standIns())
                .containsExactly(PIA);
    }

    private static Client seats(AwayBook book, Client client) {
        return book.staffed(client, client, BETWEEN);
    }

    private static Away paul(LocalDate from, LocalDate to, UserKey standIn) {
        return new Away(PAUL, from, to, standIn);
    }

    private static AwayBook book(Away... windows) {
        return new AwayBook(List.of(windows), person -> ZoneOffset.UTC);
    }
}
