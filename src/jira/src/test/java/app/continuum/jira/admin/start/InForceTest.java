package app.continuum.jira.admin.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InForceTest {
    private static final Client ACME = client("ACME", false);
    private static final Client GONE = client("GONE", true);

    private final VerdictWords words = mock(VerdictWords.class);
    private final ScreenText text = mock(
            ScreenText.class,
            call -> String.join(
                    " ", Arrays.stream(call.getArguments()).map(String::valueOf).toList()));

    @BeforeEach
    void callsModesByTheirNames() {
        when(words.mode(any())).then(call -> call.<Mode>getArgument(0).name());
    }

    @Test
    void nothingIsInForceWithoutAClientHoweverStrictTheGuards() {
        InForce nobody = inForce(List.of(GONE), List.of(Mode.BLOCK), Map.of(GONE.key(), List.of(Mode.BLOCK)));

        assertThat(nobody.sentence(words, text)).isEqualTo("continuum.start.look.no-client");
        assertThat(nobody.page()).isEqualTo("start-client");
    }

    @Test
    void nothingIsInForceWithoutAGuard() {
        InForce nothing = inForce(List.of(ACME), List.of(), Map.of());

        assertThat(nothing.sentence(words, text)).isEqualTo("continuum.start.look.no-guard");
        assertThat(nothing.page()).isEqualTo("start-fields");
    }

    @Test
    void everythingIsOnlyObservedWhereEveryGuardObserves() {
        InForce observed = inForce(List.of(ACME), List.of(Mode.OBSERVE), Map.of(ACME.key(), List.of(Mode.OBSERVE)));

        assertThat(observed.isOnlyObserved()).isTrue();
        assertThat(observed.sentence(words, text)).isEqualTo("continuum.start.look.observed");
        assertThat(observed.page()).isEmpty();
    }

    @Test
    void saysHowManyGuardsStandAtEachModeMildestFirst() {
        InForce inForce = inForce(
                List.of(ACME),
                List.of(Mode.BLOCK, Mode.OBSERVE, Mode.OBSERVE),
                Map.of(ACME.key(), List.of(Mode.FLAG, Mode.BLOCK)));

        assertThat(inForce.isOnlyObserved()).isFalse();
        assertThat(inForce.sentence(words, text)).isEqualTo("continuum.start.look.in-force OBSERVE 2, FLAG 1, BLOCK 2");
        assertThat(inForce.page()).isEmpty();
    }

    @Test
    void countsNoGuardOfAClientThatIsArchived() {
        InForce inForce = inForce(List.of(ACME, GONE), List.of(Mode.OBSERVE), Map.of(GONE.key(), List.of(Mode.BLOCK)));

        assertThat(inForce.sentence(words, text)).isEqualTo("continuum.start.look.observed");
    }

    private static InForce inForce(List<Client> clients, List<Mode> ofAgency, Map<ClientKey, List<Mode>> own) {
        Map<ClientKey, List<Guard>> guards = new HashMap<>();
        own.forEach((client, modes) -> guards.put(client, guards(modes)));
        return InForce.in(new Agency(new Configuration(Settings.first(), clients, guards(ofAgency), guards)));
    }

    private static List<Guard> guards(List<Mode> modes) {
        return IntStream.range(0, modes.size())
                .mapToObj(field ->
                        new Guard(new FieldId("customfield_" + field), Role.PRODUCER, modes.get(field), Mode.OBSERVE))
                .toList();
    }

    private static Client client(String key, boolean archived) {
        return new Client(
                new ClientKey(key),
                key,
                Seat.empty(),
                Seat.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                archived);
    }
}
