package app.continuum.core.agency;

import static app.continuum.core.agency.Overlap.Kind.OUTRANKED;
import static app.continuum.core.agency.Overlap.Kind.POSSIBLE_TIE;
import static app.continuum.core.agency.Overlap.Kind.TIE;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    private static final String MULTI = "brands";
    private static final Scope PROJECT = new Scope.WholeProject(7, Optional.empty());
    private static final Scope ELSEWHERE = new Scope.WholeProject(8, Optional.empty());
    private static final Scope HERE = new Scope.FieldValue("brand", "1", Optional.of(7L), Optional.empty());
    private static final Scope ANYWHERE = new Scope.FieldValue("brand", "1", Optional.empty(), Optional.empty());

    @Test
    void findsTheSameScopeTwiceWhateverProducersItNames() {
        Client acme = client("ACME", PROJECT.withProducer(Optional.of(new UserKey("paul"))));
        Client globex = client("GLOBEX", PROJECT);

        assertThat(Overlaps.of(acme, List.of(acme, globex), MULTI::equals))
                .containsExactly(new Overlap(acme.key(), acme.scopes().get(0), globex.key(), PROJECT, TIE));
        assertThat(Overlaps.ties(List.of(acme, globex)))
                .containsExactly(new Overlap(globex.key(), PROJECT, acme.key(), PROJECT, TIE));
    }

    @Test
    void saysThatAnOptionInAProjectOutranksTheProject() {
        assertThat(between(PROJECT, HERE)).containsExactly(OUTRANKED);
        assertThat(between(ELSEWHERE, HERE)).isEmpty();
    }

    @Test
    void saysThatAProjectOutranksAnOptionAnywhere() {
        assertThat(between(ANYWHERE, PROJECT)).containsExactly(OUTRANKED);
    }

    @Test
    void saysThatAnOptionInAProjectOutranksTheSameOptionAnywhere() {
        assertThat(between(ANYWHERE, HERE)).containsExactly(OUTRANKED);
        assertThat(between(new Scope.FieldValue("brand", "2", Optional.empty(), Optional.empty()), HERE))
                .isEmpty();
    }

    @Test
    void namesWhoGivesWayFromEitherSide() {
        Client acme = client("ACME", HERE);
        Client globex = client("GLOBEX", PROJECT);

        Overlap overlap = new Overlap(globex.key(), PROJECT, acme.key(), HERE, OUTRANKED);
        assertThat(Overlaps.of(acme, List.of(acme, globex), MULTI::equals)).containsExactly(overlap);
        assertThat(Overlaps.of(globex, List.of(acme, globex), MULTI::equals)).containsExactly(overlap);
    }

    @Test
    void findsNothingBetweenScopesOfOneClientOrWithAnArchivedOne() {
        Client acme = client("ACME", PROJECT, HERE);

        assertThat(Overlaps.of(acme, List.of(acme, archived("OLD", PROJECT)), MULTI::equals))
                .isEmpty();
        assertThat(Overlaps.of(archived("OLD", PROJECT), List.of(acme), MULTI::equals))
                .isEmpty();
        assertThat(Overlaps.ties(List.of(acme, archived("OLD", PROJECT)))).isEmpty();
    }

    @Test
    void saysThatAnIssueMayHaveOptionsOfTwoFields() {
        assertThat(between(HERE, option("market", "2", 7))).containsExactly(POSSIBLE_TIE);
        assertThat(between(HERE, option("market", "2", 8))).isEmpty();
        assertThat(between(ANYWHERE, anywhere("market", "2"))).containsExactly(POSSIBLE_TIE);
    }

    @Test
    void saysThatAnIssueMayHaveTwoOptionsOfAFieldThatTakesSeveral() {
        assertThat(between(option(MULTI, "1", 7), option(MULTI, "2", 7))).containsExactly(POSSIBLE_TIE);
        assertThat(between(HERE, option("brand", "2", 7))).isEmpty();
    }

    @Test
    void findsTheClientsThatMayTieByEveryRankThatIsTheirsTogether() {
        assertThat(tied(HERE, option("brand", "2", 7))).isEmpty();
        assertThat(tied(HERE, option("market", "2", 7)))
                .containsExactly(new ClientKey("ACME"), new ClientKey("GLOBEX"));
        assertThat(tied(PROJECT, PROJECT)).containsExactly(new ClientKey("ACME"), new ClientKey("GLOBEX"));
        assertThat(tied(PROJECT, HERE)).isEmpty();
        assertThat(tied(HERE, anywhere("market", "2"))).isEmpty();
    }

    @Test
    void findsTiesWhereAnIssueReallyFallsIntoThem() {
        Scope market = option("market", "2", 7);
        Agency agency = new Agency(new Configuration(
                Settings.first(), List.of(client("ACME", HERE), client("GLOBEX", market)), List.of(), Map.of()));

        assertThat(agency.jurisdictions(new Placement(7, Map.of("brand", Set.of("1"), "market", Set.of("2")))))
                .extracting(jurisdiction -> jurisdiction.client().key())
                .containsExactlyInAnyOrderElementsOf(tied(HERE, market));
    }

    private static Set<ClientKey> tied(Scope acmes, Scope globexs) {
        return Overlaps.tied(
                Map.of(new ClientKey("ACME"), List.of(acmes), new ClientKey("GLOBEX"), List.of(globexs)),
                MULTI::equals);
    }

    private static Scope option(String field, String option, long project) {
        return new Scope.FieldValue(field, option, Optional.of(project), Optional.empty());
    }

    private static Scope anywhere(String field, String option) {
        return new Scope.FieldValue(field, option, Optional.empty(), Optional.empty());
    }

    private static List<Overlap.Kind> between(Scope scope, Scope other) {
        Client acme = client("ACME", scope);
        return Overlaps.of(acme, List.of(client("GLOBEX", other)), MULTI::equals).stream()
                .filter(overlap -> overlap.client().equals(acme.key()))
                .map(Overlap::kind)
                .toList();
    }

    private static Client client(String key, Scope... scopes) {
        return client(key, false, scopes);
    }

    private static Client archived(String key, Scope... scopes) {
        return client(key, true, scopes);
    }

    private static Client client(String key, boolean archived, Scope... scopes) {
        return new Client(
                new ClientKey(key),
                key,
                Seat.empty(),
                Seat.empty(),
                List.of(scopes),
                Optional.empty(),
                Optional.empty(),
                archived);
    }
}
