package app.continuum.core.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueInspectionTest {
    private static final Agreement LED_WITH_A_TIE = new Agreement(Stop.AM_LED, Optional.of(Role.PRODUCER), true, false);

    @Test
    void findsNothingInTheFirstCatalogue() {
        assertThat(Inspection.of(Configuration.first())).isEmpty();
    }

    @Test
    void findsEverythingThatIsWrongAtOnce() {
        List<ToDo> toDos = new ArrayList<>(Catalogue.first().toDos());
        toDos.add(toDos.get(0));
        toDos.add(own("own-1", "", Agreement.suggested(Stop.SHARED)));
        toDos.add(own("own-2", "x".repeat(81), LED_WITH_A_TIE));
        CatalogueBook book = new CatalogueBook(
                new Catalogue(toDos),
                Map.of(
                        new ClientKey("GONE"),
                        Map.of("nothing", Agreement.suggested(Stop.SHARED), "plan", LED_WITH_A_TIE)));

        assertThat(Inspection.of(Configuration.first().withCatalogue(book)))
                .extracting(Problem::place, Problem::code, Problem::detail)
                .containsExactly(
                        tuple("catalogue.relationship", "todo.duplicate", "relationship"),
                        tuple("catalogue.own-1", "todo.no-title", "own-1"),
                        tuple("catalogue.own-2", "todo.long-title", "80"),
                        tuple("catalogue.own-2", "todo.tie-break", "own-2"),
                        tuple("GONE.catalogue", "client.unknown", "GONE"),
                        tuple("GONE.catalogue.nothing", "todo.unknown", "nothing"),
                        tuple("GONE.catalogue.plan", "todo.tie-break", "plan"));
    }

    private static ToDo own(String id, String title, Agreement agreement) {
        return new ToDo(id, Optional.of(title), Knowledge.BOTH, List.of(), agreement);
    }
}
