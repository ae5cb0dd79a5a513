package app.continuum.core.setup;

import static app.continuum.core.setup.Responsibility.AUDIENCE;
import static app.continuum.core.setup.Responsibility.BRIEF;
import static app.continuum.core.setup.Responsibility.DEADLINE;
import static app.continuum.core.setup.Responsibility.OBJECTIVES;
import static app.continuum.core.setup.Responsibility.PRICE;
import static app.continuum.core.setup.Responsibility.STRATEGY;
import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnforcementTest {
    private static final FieldId ONE = new FieldId("customfield_1");
    private static final FieldId OTHER = new FieldId("customfield_2");
    private static final FieldId THIRD = new FieldId("customfield_3");

    private final Catalogue first = Catalogue.first();
    private final Catalogue touched = first.enforcing("goals", THIRD);

    @Test
    void knowsAToDoOfTheFirstCatalogueForWhateverAnAccountManagerAnswersForAndNoneTwiceForTheProducer() {
        assertThat(Arrays.stream(Responsibility.values())
                        .filter(responsibility -> responsibility.owner() == Role.ACCOUNT_MANAGER))
                .isNotEmpty()
                .allSatisfy(responsibility ->
                        assertThat(responsibility.toDo().flatMap(first::toDo)).isPresent());
        assertThat(Arrays.stream(Responsibility.values())
                        .filter(responsibility -> responsibility.owner() == Role.PRODUCER)
                        .map(Responsibility::toDo))
                .isNotEmpty()
                .containsOnly(Optional.empty());
    }

    @Test
    void linksEachToDoToTheFieldItsResponsibilityIsPointedAt() {
        Catalogue linked = enforcement(Map.of(), Map.of(BRIEF, ONE, PRICE, OTHER, OBJECTIVES, THIRD, DEADLINE, ONE))
                .in(first);

        assertThat(linked)
                .isEqualTo(first.enforcing("creative-brief", ONE)
                        .enforcing("price", OTHER)
                        .enforcing("goals", THIRD));
    }

    @Test
    void linksTheCreativeBriefToTheAudienceToo() {
        assertThat(links(first, Map.of(), Map.of(BRIEF, ONE, AUDIENCE, OTHER))).containsExactly(ONE, OTHER);
    }

    @Test
    void linksWhatWasGuardedBeforeWhileNobodyHasTouchedTheCatalogue() {
        assertThat(links(first, Map.of(BRIEF, ONE), Map.of(BRIEF, ONE))).containsExactly(ONE);
    }

    @Test
    void leavesALinkOutThatSomebodyTookAway() {
        assertThat(links(touched, Map.of(BRIEF, ONE), Map.of(BRIEF, ONE))).isEmpty();
        assertThat(links(touched, Map.of(BRIEF, ONE), Map.of(BRIEF, OTHER))).containsExactly(OTHER);
    }

    @Test
    void leavesAToDoAloneThatSomebodyLinkedToAnythingElse() {
        Catalogue own = first.enforcing("creative-brief", THIRD);

        assertThat(links(own, Map.of(), Map.of(BRIEF, ONE))).containsExactly(THIRD);
        Catalogue more = own.enforcing("creative-brief", ONE);
        assertThat(links(more, Map.of(BRIEF, ONE), Map.of(BRIEF, OTHER))).containsExactly(THIRD, ONE);
        assertThat(links(more, Map.of(BRIEF, ONE), Map.of())).containsExactly(THIRD, ONE);
    }

    @Test
    void letsALinkFollowItsResponsibility() {
        Catalogue linked = touched.enforcing("creative-brief", ONE);

        assertThat(links(linked, Map.of(BRIEF, ONE), Map.of(BRIEF, OTHER))).containsExactly(OTHER);
        assertThat(links(linked, Map.of(BRIEF, ONE), Map.of())).isEmpty();
        assertThat(links(linked, Map.of(BRIEF, ONE), Map.of(BRIEF, ONE, STRATEGY, OTHER)))
                .containsExactly(ONE);
    }

    @Test
    void keepsALinkThatAnotherResponsibilityOfTheToDoStillPointsAt() {
        Catalogue linked = touched.enforcing("creative-brief", ONE);

        assertThat(links(linked, Map.of(BRIEF, ONE, AUDIENCE, ONE), Map.of(BRIEF, OTHER, AUDIENCE, ONE)))
                .containsExactly(ONE, OTHER);
    }

    private static List<FieldId> links(
            Catalogue catalogue, Map<Responsibility, FieldId> earlier, Map<Responsibility, FieldId> chosen) {
        return enforcement(earlier, chosen)
                .in(catalogue)
                .toDo("creative-brief")
                .map(ToDo::fields)
                .orElseThrow();
    }

    private static Enforcement enforcement(Map<Responsibility, FieldId> earlier, Map<Responsibility, FieldId> chosen) {
        return new Enforcement(earlier, chosen);
    }
}
