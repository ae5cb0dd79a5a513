package app.continuum.core.away;

import static app.continuum.core.away.Acme.ADAM;
import static app.continuum.core.away.Acme.ANN;
import static app.continuum.core.away.Acme.PAUL;
import static app.continuum.core.away.Acme.PETE;
import static app.continuum.core.away.Acme.PETRA;
import static app.continuum.core.away.Acme.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.away.AwayProblem.Kind;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwayInspectionTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 21);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Away KEPT = new Away(PAUL, FIRST, LAST, PIA);

    @Test
    void findsNothingWrongWithASoundWindow() {
        assertThat(inspect(KEPT)).isEmpty();
        assertThat(inspect(new Away(PAUL, FIRST, FIRST, PETRA))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-21, 2026-12-20, ENDS_BEFORE_IT_BEGINS",
        "2026-12-21, 2026-12-21,",
        "2026-12-21, 2028-12-20,",
        "2026-12-21, 2028-12-21, TOO_LONG",
        "2026-11-01, 2026-11-30, OVER",
        "2026-11-01, 2026-12-01,",
    })
    void readsTheDaysStrictly(LocalDate from, LocalDate to, Kind wrong) {
        List<AwayProblem> problems = inspect(new Away(PAUL, from, to, PIA));

        assertThat(problems).extracting(AwayProblem::kind).isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-19, 2026-12-20, false",
        "2026-12-19, 2026-12-21, true",
        "2026-12-25, 2026-12-26, true",
        "2027-01-02, 2027-01-09, true",
        "2027-01-03, 2027-01-09, false",
        "2026-12-01, 2027-02-01, true",
    })
    void findsDaysOnWhichThePersonIsAwayAlready(LocalDate from, LocalDate to, boolean overlaps) {
        List<AwayProblem> problems = inspect(new Away(PAUL, from, to, PETRA), KEPT);

        assertThat(problems)
                .isEqualTo(
                        overlaps ? List.of(new AwayProblem(Kind.OVERLAPS, "2026-12-21 \u2013 2027-01-02")) : List.of());
        assertThat(inspect(new Away(PETE, from, to, PETRA), KEPT)).isEmpty();
    }

    @Test
    void findsEverythingAtOnce() {
        assertThat(inspect(new Away(PAUL, LAST, FIRST, PAUL)))
                .extracting(AwayProblem::kind)
                .containsExactly(Kind.ENDS_BEFORE_IT_BEGINS, Kind.ONESELF);
    }

    @ParameterizedTest
    @CsvSource({"paul, ann", "paul, adam", "pete, ann", "ann, paul", "ann, petra", "ann, pete"})
    void findsAStandInWhoSitsInTheOtherSeat(String person, String standIn) {
        Away wanted = new Away(new UserKey(person), FIRST, LAST, new UserKey(standIn));

        assertThat(inspect(Acme.withDeputies(), wanted)).containsExactly(new AwayProblem(Kind.OTHER_SEAT, "Acme"));
    }

    @Test
    void findsAStandInWhoStandsInInTheOtherSeatOnOneOfTheDays() {
        Away wanted = new Away(ANN, LAST, LAST.plusDays(3), PIA);

        assertThat(inspect(wanted, KEPT)).containsExactly(new AwayProblem(Kind.STANDS_IN_THERE, "Acme"));
        assertThat(inspect(new Away(ANN, LAST.plusDays(1), LAST.plusDays(3), PIA), KEPT))
                .isEmpty();
    }

    @Test
    void letsAnybodyStandInForSomebodyWhoLeadsNothing() {
        assertThat(inspect(new Away(PETRA, FIRST, LAST, ANN))).isEmpty();
    }

    @Test
    void letsThoseStandInWhomTheCombinedSeatNames() {
        assertThat(inspect(Acme.combining(ANN), new Away(PAUL, FIRST, LAST, ANN)))
                .isEmpty();
    }

    @Test
    void letsOnePersonStandInForWhoeverHoldsBothSeatsByException() {
        Client combined = Acme.combining(ANN).withSeats(Seat.of(ANN), Seat.of(ANN));

        assertThat(inspect(combined, new Away(ANN, FIRST, LAST, ADAM))).isEmpty();
        assertThat(inspect(combined, new Away(ANN, FIRST, LAST, ANN)))
                .extracting(AwayProblem::kind)
                .containsExactly(Kind.ONESELF);
    }

    private static List<AwayProblem> inspect(Away wanted, Away... kept) {
        return inspect(Acme.client(), wanted, kept);
    }

    private static List<AwayProblem> inspect(Client client, Away wanted, Away... kept) {
        return AwayInspection.of(wanted, List.of(kept), List.of(client), TODAY);
    }
}
