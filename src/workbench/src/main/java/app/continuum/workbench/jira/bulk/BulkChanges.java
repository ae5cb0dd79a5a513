package app.continuum.workbench.jira.bulk;

import app.continuum.workbench.jira.fields.ComponentsField;
import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.fields.IssueField;
import app.continuum.workbench.jira.fields.LabelsField;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.wizard.Visit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields somebody wants changed on many issues, with the values their inputs hold.
 *
 * @param fields the ids of the fields that were ticked
 * @param values the inputs of those fields, and for fields of several values how they are meant
 */
record BulkChanges(List<String> fields, Map<String, List<String>> values) {
    /** What the id of a field of several values follows in the name of the input that says how its values are meant. */
    static final String MODE = "change";

    private static final String COMMENT = "comment";

    BulkChanges {
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
    }

    /** What a form sends; inputs of fields that are not ticked do not count. */
    static BulkChanges sent(Visit visit, Fields fields) {
        List<String> actions = visit.all("actions").stream().distinct().toList();
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String id : actions) {
            inputs(id, fields).forEach(input -> values.put(input, sent(visit, input)));
            values.put(MODE + id, visit.all(MODE + id));
        }
        return new BulkChanges(actions, values);
    }

    private static List<String> sent(Visit visit, String input) {
        return input.equals("labels") ? visit.words(input) : visit.all(input);
    }

    private static List<String> inputs(String id, Fields fields) {
        return fields.editable(id).map(IssueField::inputs).orElse(List.of(id));
    }

    /** The comment to leave on each issue, empty for none. */
    String comment() {
        return fields.contains(COMMENT) ? String.join("\n", values.getOrDefault(COMMENT, List.of())) : "";
    }

    /** The inputs by which one issue is edited. */
    EditParameters inputsFor(JiraIssue issue) {
        EditParameters inputs = new EditParameters(Map.of());
        values.forEach((name, sent) -> {
            if (!name.equals(COMMENT) && !isMode(name)) {
                inputs.put(name, meant(name, sent, issue));
            }
        });
        return inputs;
    }

    private boolean isMode(String name) {
        return name.startsWith(MODE) && fields.contains(name.substring(MODE.length()));
    }

    private List<String> meant(String name, List<String> sent, JiraIssue issue) {
        return switch (name) {
            case "labels" -> combined(name, LabelsField.of(issue), sent);
            case "components" ->
                combined(
                        name,
                        ComponentsField.of(issue).stream()
                                .map(component -> component.id().toString())
                                .toList(),
                        sent);
            default -> sent;
        };
    }

    private List<String> combined(String name, Collection<String> held, List<String> sent) {
        Set<String> combined = new LinkedHashSet<>(held);
        switch (String.join("", values.getOrDefault(MODE + name, List.of()))) {
            case "replace" -> {
                combined.clear();
                combined.addAll(sent);
            }
            case "removeall" -> combined.clear();
            case "remove" -> sent.forEach(combined::remove);
            default -> combined.addAll(sent);
        }
        return List.copyOf(combined);
    }
}
