package app.continuum.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CatalogueBookTest {
    private static final ClientKey ACME = new ClientKey("ACME");
    private static final ClientKey GLOBEX = new ClientKey("GLOBEX");
    private static final Agreement SHARED = new Agreement(Stop.SHARED, Optional.of(Role.PRODUCER), true, false);

    private final CatalogueBook first = CatalogueBook.first();

    @Test
    void holdsForOneClientWhatItHasOtherwise() {
        CatalogueBook book = first.withClient(ACME, first.agency().agreeing("plan", SHARED));

        assertThat(book.effective(ACME).at(Stop.SHARED)).extracting(ToDo::id).contains("plan");
        assertThat(book.departs(ACME, "plan")).isTrue();
        assertThat(book.departs(ACME, "team")).isFalse();
        assertThat(book.departs(GLOBEX, "plan")).isFalse();
        assertThat(book.effective(GLOBEX)).isEqualTo(first.agency());
    }

    @Test
    void keepsOfAClientOnlyWhatDiffers() {
        CatalogueBook book = first.withClient(ACME, first.agency().agreeing("plan", SHARED));

        assertThat(book.overrides()).isEqualTo(Map.of(ACME, Map.of("plan", SHARED)));
        assertThat(book.withClient(ACME, first.agency())).isEqualTo(first);
    }

    @Test
    void isNoDepartureOnceTheAgencyHasItLikewise() {
        CatalogueBook book = first.withClient(ACME, first.agency().agreeing("plan", SHARED));

        CatalogueBook likewise = book.withAgency(first.agency().agreeing("plan", SHARED));

        assertThat(likewise.departs(ACME, "plan")).isFalse();
        assertThat(likewise.effective(ACME)).isEqualTo(likewise.agency());
    }

    @Test
    void takesOverWhatTheAgencyAddsAndRenames() {
        CatalogueBook book = first.withClient(ACME, first.agency().agreeing("plan", SHARED));

        Catalogue added = first.agency().adding("Write the case study", Stop.AM_LED, Knowledge.CLIENT);

        assertThat(book.withAgency(added).effective(ACME).toDo("own-1")).isEqualTo(added.toDo("own-1"));
        assertThat(book.withAgency(added)
                        .effective(ACME)
                        .toDo("plan")
                        .orElseThrow()
                        .stop())
                .isEqualTo(Stop.SHARED);
    }

    /** The agency's where nothing is overridden, the client's own where something is, in the agency's order. */
    @RepeatedTest(200)
    void isTheAgencysWhereNothingIsOverridden(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<ToDo> toDos = first.agency().toDos();
        Map<String, Agreement> own = new HashMap<>();
        for (ToDo toDo : toDos) {
            if (random.nextInt(4) == 0) {
                own.put(toDo.id(), any(random));
            }
        }
        CatalogueBook book = new CatalogueBook(first.agency(), Map.of(ACME, own));

        Catalogue effective = book.effective(ACME);

        Set<String> departing = new HashSet<>();
        for (int i = 0; i < toDos.size(); i++) {
            ToDo agencys = toDos.get(i);
            Agreement expected = own.getOrDefault(agencys.id(), agencys.agreement());
            assertThat(effective.toDos().get(i)).isEqualTo(agencys.under(expected));
            if (!expected.equals(agencys.agreement())) {
                departing.add(agencys.id());
            }
        }
        assertThat(toDos).allMatch(toDo -> book.departs(ACME, toDo.id()) == departing.contains(toDo.id()));
        assertThat(book.withClient(ACME, effective).overrides(ACME).keySet()).isEqualTo(departing);
        assertThat(book.withClient(ACME, effective).effective(ACME)).isEqualTo(effective);
    }

    private static Agreement any(Random random) {
        Stop stop = List.of(Stop.values()).get(random.nextInt(5));
        Optional<Role> tieBreak = stop == Stop.SHARED && random.nextBoolean()
                ? Optional.of(random.nextBoolean() ? Role.PRODUCER : Role.ACCOUNT_MANAGER)
                : Optional.empty();
        return new Agreement(stop, tieBreak, random.nextBoolean(), random.nextBoolean());
    }
}
