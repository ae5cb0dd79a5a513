package app.continuum.jira.surfaces;

import app.continuum.jira.edits.Numbers;
import app.continuum.jira.requests.SentForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the inputs of a wizard would have issues moved. */
final class Destination {
    private static final List<String> PARENT_INPUTS =
            List.of("parentIssueKey", "parentIssue", "parentIssueId", "parent");
    private static final String PROJECT = "pid";

    private Destination() {}

    /** Every project some input names, also under names such as {@code 10000_1_pid}; nothing once, where none does. */
    static List<Optional<Long>> projects(SentForm form) {
        List<Optional<Long>> projects = new ArrayList<>();
        form.inputs().forEach((input, values) -> {
            if (input.toLowerCase(Locale.ROOT).endsWith(PROJECT)) {
                for (String value : values) {
                    Numbers.readings(value).forEach(id -> projects.add(Optional.of(id)));
                }
            }
        });
        return projects.isEmpty() ? List.of(Optional.empty()) : projects;
    }

    /** Every parent some input names; nothing once, where none does. */
    static List<Optional<String>> parents(SentForm form) {
        List<Optional<String>> parents = new ArrayList<>();
        PARENT_INPUTS.forEach(input -> form.all(input).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(Optional::of)
                .forEach(parents::add));
        return parents.isEmpty() ? List.of(Optional.empty()) : parents;
    }
}
