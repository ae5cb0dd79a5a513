package app.continuum.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.GuardBook;
import app.continuum.core.policy.Jurisdiction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgencyTest {

    private static final Client ACME = client("ACME", false, inProject(7), option("brand", "acme"));
    private static final Client GLOBEX = client("GLOBEX", false, inProject(8), option("market", "north"));
    private static final Client GONE = client("GONE", true, inProject(9), option("era", "past"));

    private final Agency agency = new Agency(
            new Configuration(Settings.first(), List.of(GLOBEX, GONE, ACME), GuardBook.firstGuards(), Map.of()));

    @Test
    void findsClientsByKeyArchivedOnesToo() {
        assertThat(agency.client(GONE.key())).contains(GONE);
        assertThat(agency.client(new ClientKey("NOBODY"))).isEmpty();
        assertThat(agency.clients()).containsExactly(ACME, GLOBEX, GONE);
    }

    @Test
    void asksOnlyForTheSelectFieldsOfLivingScopes() {
        assertThat(agency.scopeFields()).containsExactly("brand", "market");
    }

    @Test
    void knowsEveryFieldThatIsGuardedAnywhereOrDecidesWhoseAnIssueIs() {
        assertThat(agency.decidingFields())
                .containsAll(agency.guards(ACME.key()).keySet())
                .contains(new FieldId("brand"), new FieldId("market"))
                .doesNotContain(new FieldId("era"), new FieldId("summary"));
    }

    @Test
    void saysOnceWhoseAnIssueIsWhereTwoScopesOfOneClientMeet() {
        Placement twice = new Placement(1, Map.of("brand", Set.of("acme"), "market", Set.of("south")));

        assertThat(keys(agency.jurisdictions(twice))).containsExactly("ACME");
    }

    @Test
    void bringsTheGuardsInForceAlong() {
        Jurisdiction jurisdiction =
                agency.jurisdictions(new Placement(8, Map.of())).get(0);

        assertThat(jurisdiction.rule(FieldId.DUE_DATE)).isPresent();
        assertThat(jurisdiction.rule(new FieldId("summary"))).isEmpty();
        assertThat(agency.guards(GLOBEX.key())).isEqualTo(jurisdiction.guards());
    }

    @Test
    void leavesArchivedClientsIssuesToNobody() {
        assertThat(agency.jurisdictions(new Placement(9, Map.of("era", Set.of("past")))))
                .isEmpty();
    }

    private static List<String> keys(List<Jurisdiction> jurisdictions) {
        return jurisdictions.stream()
                .map(jurisdiction -> jurisdiction.client().key().value())
                .toList();
    }

    private static Scope inProject(long id) {
        return new Scope.WholeProject(id, Optional.empty());
    }

    private static Scope option(String field, String option) {
        return new Scope.FieldValue(field, option, Optional.empty(), Optional.empty());
    }

    private static Client client(String key, boolean archived, Scope... scopes) {
        return new Client(
                new ClientKey(key),
                key,
                Seat.of(new UserKey("ann")),
                Seat.of(new UserKey("paul")),
                List.of(scopes),
                Optional.empty(),
                Optional.empty(),
                archived);
    }
}
