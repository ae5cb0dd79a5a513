package app.continuum.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.continuum.core.guards.FieldId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue first = Catalogue.first();

    @Test
    void startsWithThirtyToDosInTheKnownShape() {
        assertThat(Arrays.stream(Stop.values()).map(stop -> first.at(stop).size()))
                .containsExactly(5, 10, 5, 3, 7);
    }

    @Test
    void leavesWhatAgenciesDifferOnUnsettled() {
        assertThat(first.toDos().stream().filter(toDo -> !toDo.settled()).map(ToDo::id))
                .containsExactlyInAnyOrder(
                        "relationship",
                        "satisfaction",
                        "client-budget",
                        "scope-statement",
                        "status-report",
                        "margin",
                        "kick-off",
                        "staffing");
    }

    @Test
    void knowsTheSystemFieldsThatEnforceAToDo() {
        assertThat(fieldsOf(first, "estimate")).containsExactly(FieldId.ORIGINAL_ESTIMATE, FieldId.REMAINING_ESTIMATE);
        assertThat(fieldsOf(first, "deadline")).containsExactly(FieldId.DUE_DATE);
        assertThat(fieldsOf(first, "staffing")).containsExactly(FieldId.ASSIGNEE);
        assertThat(fieldsOf(first, "creative-brief")).isEmpty();
    }

    @Test
    void learnsWhichFieldHoldsTheBrief() {
        FieldId brief = new FieldId("customfield_10010");

        Catalogue pointed = first.enforcing("creative-brief", brief).enforcing("creative-brief", brief);

        assertThat(fieldsOf(pointed, "creative-brief")).containsExactly(brief);
        assertThat(fieldsOf(pointed, "price")).isEmpty();
    }

    @Test
    void leavesOutOfTheContinuumWhatNobodyDoes() {
        ToDo plan = first.toDo("plan").orElseThrow();

        Catalogue without = first.agreeing("plan", new Agreement(plan.stop(), Optional.empty(), true, true));

        assertThat(without.at(Stop.PRODUCER_LED)).hasSize(6).doesNotContain(plan);
        assertThat(without.takenOut()).extracting(ToDo::id).containsExactly("plan");
        assertThat(without.agreeing("plan", plan.agreement())).isEqualTo(first);
    }

    @Test
    void namesItsOwnToDosByTheFirstFreeNumber() {
        Catalogue more = first.adding("Write the case study", Stop.AM_LED, Knowledge.CLIENT)
                .adding("Support", Stop.SHARED, Knowledge.BOTH);

        assertThat(more.toDo("own-2").orElseThrow().label((key, arguments) -> key))
                .isEqualTo("Support");
        assertThat(more.unsettled()).extracting(ToDo::id).contains("own-1", "own-2");
        assertThat(Catalogue.isFirst("own-1")).isFalse();
        assertThat(Catalogue.isFirst("plan")).isTrue();
    }

    @Test
    void changesPlacesWithinAStopOnly() {
        Catalogue moved = first.moving("sign-off", true);

        assertThat(moved.at(Stop.AM_WITH_PRODUCER))
                .extracting(ToDo::id)
                .startsWith("price", "goals", "creative-brief", "sign-off", "client-input");
        assertThat(moved.moving("sign-off", false)).isEqualTo(first);
        assertThat(first.moving("relationship", true)).isEqualTo(first);
        assertThat(first.moving("suppliers", false)).isEqualTo(first);
        assertThat(first.moving("nothing", false)).isEqualTo(first);
    }

    @Test
    void addsWhatIsNotListedAfterWhatItFollowsAtFirst() {
        ToDo goals = first.toDo("goals").orElseThrow();
        ToDo price = first.toDo("price").orElseThrow();

        assertThat(Catalogue.completing(List.of())).isEqualTo(first);
        assertThat(Catalogue.completing(first.toDos())).isEqualTo(first);
        assertThat(Catalogue.completing(List.of(price, goals))).isEqualTo(first);
        assertThat(Catalogue.completing(List.of(goals, price)).at(Stop.AM_WITH_PRODUCER))
                .extracting(ToDo::id)
                .startsWith("goals", "creative-brief", "client-input")
                .contains("price");
    }

    @Test
    void isCalledByItsFirstWordingUntilItIsRenamed() {
        ToDo plan = first.toDo("plan").orElseThrow();
        ToDo renamed = new ToDo("plan", Optional.of("  The plan "), plan.knowledge(), List.of(), plan.agreement());
        ToDo blank = new ToDo("plan", Optional.of("  "), plan.knowledge(), List.of(), plan.agreement());

        assertThat(plan.label((key, arguments) -> key)).isEqualTo("continuum.todo.plan");
        assertThat(renamed.label((key, arguments) -> key)).isEqualTo("The plan");
        assertThat(blank.title()).isEmpty();
    }

    @Test
    void losesTheLastWordWhereItIsSharedNoMore() {
        Agreement shared = first.toDo("promise").orElseThrow().agreement();

        assertThat(shared.at(Stop.SHARED)).isEqualTo(shared);
        assertThat(shared.at(Stop.AM_LED)).isEqualTo(new Agreement(Stop.AM_LED, Optional.empty(), true, false));
    }

    @Test
    void refusesAnIdThatIsNotAShortName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ToDo(
                        "The Plan", Optional.empty(), Knowledge.BOTH, List.of(), Agreement.suggested(Stop.SHARED)));
    }

    private static List<FieldId> fieldsOf(Catalogue catalogue, String id) {
        return catalogue.toDos().stream()
                .filter(toDo -> toDo.id().equals(id))
                .flatMap(toDo -> toDo.fields().stream())
                .toList();
    }
}
