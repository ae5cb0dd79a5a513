package app.continuum.jira.inquiry;

import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.Proposal.Operation;
import java.util.List;
import java.util.Map;

/** A value somebody asks about, as the proposal that would set it. */
final class Wanted {
    private Wanted() {}

    /** People by name, days as {@code 2026-12-24}, efforts as {@code 3d 4h}, anything else as REST takes it as text. */
    static Proposal proposal(String field, String value) {
        List<FieldId> ids = FieldAliases.fieldsCalled(field);
        if (ids.contains(FieldId.ASSIGNEE)) {
            return new Proposal.Assignment(value);
        }
        if (ids.contains(FieldId.ORIGINAL_ESTIMATE) || ids.contains(FieldId.REMAINING_ESTIMATE)) {
            String part = ids.contains(FieldId.ORIGINAL_ESTIMATE) ? "originalEstimate" : "remainingEstimate";
            return json(FieldAliases.TIME_TRACKING, Map.of(part, value));
        }
        return json(field, value);
    }

    private static Proposal json(String name, Object operand) {
        return new Proposal.Json(Map.of(name, List.of(new Operation("set", operand))));
    }
}
