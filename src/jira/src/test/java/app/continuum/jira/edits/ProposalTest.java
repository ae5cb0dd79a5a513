package app.continuum.jira.edits;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalTest {
    @Test
    void namesTheFieldsBehindTheInputsOfAForm() {
        Proposal form = new Proposal.Form(Map.of(
                "timetracking_originalestimate", new String[] {"3d"},
                "customfield_10110:1", new String[] {"10201"},
                "duedate", new String[] {"1/Dec/26"}));

        assertThat(form.named())
                .containsExactlyInAnyOrder(
                        FieldId.ORIGINAL_ESTIMATE, new FieldId("customfield_10110"), FieldId.DUE_DATE);
        assertThat(form.typed(FieldId.ORIGINAL_ESTIMATE)).isEqualTo("3d");
    }

    @Test
    void namesOnlyTheEstimateThatRestSends() {
        Proposal json = new Proposal.Json(
                Map.of("timetracking", List.of(new Operation("set", Map.of("originalEstimate", "4d")))));

        assertThat(json.named()).containsExactly(FieldId.ORIGINAL_ESTIMATE);
        assertThat(json.typed(FieldId.ORIGINAL_ESTIMATE)).isEqualTo("4d");
    }

    @Test
    void namesBothEstimatesWhereRestSendsSomethingElse() {
        Proposal json = new Proposal.Json(
                Map.of("timetracking", List.of(new Operation("edit", Map.of("originalEstimateSeconds", 7200)))));

        assertThat(json.named()).containsExactlyInAnyOrder(FieldId.ORIGINAL_ESTIMATE, FieldId.REMAINING_ESTIMATE);
    }

    @Test
    void saysWhatWasTypedForAPerson() {
        Proposal json =
                new Proposal.Json(Map.of("assignee", List.of(new Operation("set", Map.of("name", "developer")))));

        assertThat(json.typed(FieldId.ASSIGNEE)).isEqualTo("developer");
    }

    @Test
    void logsNoWorkWhereRestListsNone() {
        assertThat(new Proposal.Json(Map.of("worklog", List.of())).work()).isEmpty();
        assertThat(new Proposal.Json(Map.of("worklog", List.of(new Operation("add", Map.of("timeSpent", "1h")))))
                        .work())
                .isPresent();
    }
}
