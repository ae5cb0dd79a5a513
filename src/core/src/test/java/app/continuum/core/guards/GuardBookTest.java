package app.continuum.core.guards;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuardBookTest {

    private static final ClientKey ACME = new ClientKey("ACME");
    private static final ClientKey GLOBEX = new ClientKey("GLOBEX");
    private static final Guard DATE = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.FLAG, Mode.OBSERVE);
    private static final Guard STRICT_DATE = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK);
    private static final Guard ASSIGNEE = new Guard(FieldId.ASSIGNEE, Role.PRODUCER, Mode.FLAG, Mode.OBSERVE);

    private final GuardBook book = new GuardBook(List.of(DATE), Map.of(ACME, List.of(STRICT_DATE, ASSIGNEE)));

    @Test
    void aClientsGuardsReplaceTheAgencysAndJoinThem() {
        assertThat(book.effective(ACME))
                .containsOnly(Map.entry(FieldId.DUE_DATE, STRICT_DATE), Map.entry(FieldId.ASSIGNEE, ASSIGNEE));
    }

    @Test
    void aClientWithoutGuardsOfItsOwnHasTheAgencys() {
        assertThat(book.effective(GLOBEX)).containsOnly(Map.entry(FieldId.DUE_DATE, DATE));
    }

    @Test
    void theFirstGuardsSurpriseNobody() {
        assertThat(GuardBook.firstGuards()).allSatisfy(guard -> {
            assertThat(guard.owner()).isEqualTo(Role.PRODUCER);
            assertThat(guard.forCounterpart()).isEqualTo(Mode.OBSERVE);
        });
    }
}
