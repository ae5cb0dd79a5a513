package app.continuum.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.guards.FieldId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChosenFieldsTest {
    @Test
    void areEveryGuardedFieldWhereNothingIsKept() {
        assertThat(ChosenFields.kept(Map.of()).cover(FieldId.DUE_DATE)).isTrue();
        assertThat(ChosenFields.kept(Map.of("fields", " , ")).isEveryGuarded()).isTrue();
    }

    @Test
    void areThoseThatAreKept() {
        ChosenFields chosen = ChosenFields.kept(Map.of("fields", "duedate, customfield_10100"));

        assertThat(chosen.fields()).isEqualTo(Set.of(FieldId.DUE_DATE, new FieldId("customfield_10100")));
        assertThat(chosen.cover(FieldId.ASSIGNEE)).isFalse();
    }

    @Test
    void areKeptAsTheFormSaysThem() {
        Map<String, Object> form = Map.of(ChosenFields.FIELD_INPUT, new String[] {"duedate", "assignee"});

        assertThat(ChosenFields.sent(form).arguments()).isEqualTo(Map.of("fields", "assignee,duedate"));
        assertThat(ChosenFields.sent(Map.of(ChosenFields.FIELD_INPUT, "duedate"))
                        .arguments())
                .isEqualTo(Map.of("fields", "duedate"));
    }

    @Test
    void areEveryGuardedFieldWhereTheFormSaysSoOrNamesNone() {
        Map<String, Object> both = Map.of(
                ChosenFields.ALL_INPUT, new String[] {"true"}, ChosenFields.FIELD_INPUT, new String[] {"duedate"});

        assertThat(ChosenFields.sent(both).arguments()).isEqualTo(Map.of("fields", ""));
        assertThat(ChosenFields.sent(Map.of()).isEveryGuarded()).isTrue();
    }
}
