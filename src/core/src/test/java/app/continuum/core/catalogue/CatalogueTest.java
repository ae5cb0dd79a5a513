package app.continuum.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.continuum.core.clients.Role;
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
    void refusesTwoToDosOfOneName() {
        ToDo toDo = first.toDos().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue(List.of(toDo, toDo)))
                .withMessage("Two to-dos called relationship");
    }

    @Test
    void onlyASharedToDoHasATieToBreak() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ToDo(
                        "plan", Stop.PRODUCER_LED, Knowledge.OPERATIONS, Optional.of(Role.PRODUCER), List.of(), true));
    }

    @Test
    void refusesAnIdThatIsNotAShortName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ToDo("The Plan", Stop.SHARED, Knowledge.BOTH, Optional.empty(), List.of(), true));
    }

    private static List<FieldId> fieldsOf(Catalogue catalogue, String id) {
        return catalogue.toDos().stream()
                .filter(toDo -> toDo.id().equals(id))
                .flatMap(toDo -> toDo.fields().stream())
                .toList();
    }
}
