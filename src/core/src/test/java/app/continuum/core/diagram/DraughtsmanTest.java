package app.continuum.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.continuum.core.catalogue.Stop;
import app.continuum.core.guards.Mode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraughtsmanTest {

    private final Continuum acme = Samples.draft(Samples.acme());

    @Test
    void namesThePeopleAtEachEndTheLeadFirst() {
        assertThat(acme.accountManager())
                .isEqualTo(new End("Account Manager", List.of("Ann Ames", "Adam Ott (deputy)")));
        assertThat(acme.producer().people())
                .containsExactly("Paul Prior", "Petra Blum (deputy)", "Pia Lund (standing in)");
        assertThat(acme.combined()).isEmpty();
    }

    @Test
    void drawsOneBandForEachStop() {
        assertThat(acme.bands()).extracting(Band::stop).containsExactly(Stop.values());
        assertThat(acme.bands())
                .extracting(Band::label)
                .containsExactly(
                        "Account Manager leads",
                        "Account Manager leads, Producer consulted",
                        "Shared",
                        "Producer leads, Account Manager consulted",
                        "Producer leads");
    }

    @Test
    void locksAToDoWithTheStrictestOfItsGuards() {
        assertThat(mark("Estimate effort").lock())
                .contains(new Lock(Mode.HEADS_UP, List.of("Original estimate", "Remaining estimate")));
        assertThat(mark("Grow the account").lock()).isEmpty();
    }

    @Test
    void locksNothingWhereNothingIsGuarded() {
        Continuum open = Draughtsman.draft(Samples.acme(), Map.of(), Samples.catalogue(), new EnglishWords());

        assertThat(open.bands())
                .flatExtracting(Band::marks)
                .extracting(Mark::lock)
                .containsOnly(Optional.empty());
    }

    @Test
    void saysWhoBreaksATieAndWhatIsOpen() {
        assertThat(mark("Promise scope, dates or fees").tieBreak()).contains("Producer");
        assertThat(mark("Protect the margin").settled()).isFalse();
    }

    @Test
    void drawsAPersonInBothSeatsOnce() {
        Continuum initech = Samples.draft(Samples.initech());

        assertThat(initech.combined()).contains("Solveig Odum");
        assertThat(initech.accountManager().people()).containsExactly("Adam Ott (deputy)");
        assertThat(initech.producer().people()).isEmpty();
    }

    @Test
    void forgetsAnExceptionWhosePersonLeftASeat() {
        Continuum moved = Samples.draft(Samples.initech()
                .withSeats(Samples.acme().accountManager(), Samples.initech().producer()));

        assertThat(moved.combined()).isEmpty();
        assertThat(moved.producer().people()).containsExactly("Solveig Odum");
    }

    @Test
    void namesNobodyToReadersNobodyKnows() {
        Continuum nameless = Samples.draft(Samples.initech()).withoutPeople();

        assertThat(nameless.combined()).isEmpty();
        assertThat(nameless.accountManager()).isEqualTo(new End("Account Manager", List.of()));
        assertThat(nameless.producer()).isEqualTo(new End("Producer", List.of()));
    }

    @Test
    void isNoContinuumWithABandMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Continuum(
                        "ACME",
                        "Acme",
                        acme.accountManager(),
                        acme.producer(),
                        Optional.empty(),
                        acme.bands().subList(1, 5)));
    }

    private Mark mark(String label) {
        return acme.bands().stream()
                .flatMap(band -> band.marks().stream())
                .filter(mark -> mark.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
