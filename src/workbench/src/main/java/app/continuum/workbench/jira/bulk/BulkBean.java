package app.continuum.workbench.jira.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person's session keeps of a bulk change between its steps.
 *
 * @param jql the query whose issues are offered
 * @param listed the issues that are offered
 * @param selected those that were chosen
 * @param changes the fields to change with their values, once they were valid
 * @param step the step of the workflow to take, once it was chosen
 * @param targets where each group of issues goes, once that was chosen
 */
record BulkBean(
        String jql,
        List<Long> listed,
        List<Long> selected,
        Optional<BulkChanges> changes,
        Optional<BulkStep> step,
        Map<String, BulkTarget> targets) {
    BulkBean {
        listed = List.copyOf(listed);
        selected = List.copyOf(selected);
        targets = Map.copyOf(targets);
    }

    static BulkBean of(String jql, List<Long> listed) {
        return new BulkBean(jql, listed, List.of(), Optional.empty(), Optional.empty(), Map.of());
    }

    BulkBean choosing(List<Long> chosen) {
        return new BulkBean(jql, listed, chosen, Optional.empty(), Optional.empty(), Map.of());
    }

    BulkBean changing(Optional<BulkChanges> valid) {
        return new BulkBean(jql, listed, selected, valid, step, targets);
    }

    BulkBean taking(BulkStep chosen) {
        return new BulkBean(jql, listed, selected, Optional.empty(), Optional.of(chosen), targets);
    }

    BulkBean goingTo(Map<String, BulkTarget> chosen) {
        return new BulkBean(jql, listed, selected, Optional.empty(), step, chosen);
    }
}
