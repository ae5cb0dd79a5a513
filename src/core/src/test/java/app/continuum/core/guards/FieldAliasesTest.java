package app.continuum.core.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldAliasesTest {

    @Test
    void theRestNameStandsForBothEstimates() {
        assertThat(FieldAliases.fieldsCalled("timetracking"))
                .containsExactly(FieldId.ORIGINAL_ESTIMATE, FieldId.REMAINING_ESTIMATE);
    }

    @Test
    void eachInputOfTheFormStandsForItsEstimate() {
        assertThat(FieldAliases.fieldsCalled("timetracking_originalestimate"))
                .containsExactly(FieldId.ORIGINAL_ESTIMATE);
        assertThat(FieldAliases.fieldsCalled("timetracking_remainingestimate"))
                .containsExactly(FieldId.REMAINING_ESTIMATE);
    }

    @Test
    void everyOtherNameStandsForItself() {
        assertThat(FieldAliases.fieldsCalled("customfield_10010")).containsExactly(new FieldId("customfield_10010"));
    }

    @Test
    void givesErrorsUnderTheNameEachSurfaceKnows() {
        assertThat(FieldAliases.inputOf(FieldId.ORIGINAL_ESTIMATE)).isEqualTo("timetracking_originalestimate");
        assertThat(FieldAliases.inputOf(FieldId.DUE_DATE)).isEqualTo("duedate");
        assertThat(FieldAliases.restNameOf(FieldId.REMAINING_ESTIMATE)).isEqualTo("timetracking");
        assertThat(FieldAliases.restNameOf(FieldId.DUE_DATE)).isEqualTo("duedate");
    }
}
