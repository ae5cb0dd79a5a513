package app.continuum.workbench.jira.fields;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words people tag the issue with. */
public final class LabelsField extends IssueField {
    LabelsField() {
        super("labels", "Labels");
    }

    /** The issue's labels, in order. */
    public static Set<String> of(JiraIssue issue) {
        return issue != null && issue.value("labels") instanceof Set<?> labels
                ? labels.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    @Override
    public void read(EditParameters parameters, JiraIssue issue, ErrorCollection errors) {
        Set<String> labels = new TreeSet<>(parameters.all("labels"));
        for (String label : labels) {
            if (label.contains(" ")) {
                errors.addError("labels", "The label '" + label + "' contains spaces which is invalid.");
            }
        }
        issue.set("labels", labels);
    }

    @Override
    void readRest(JiraIssue issue, EditParameters parameters, List<Operation> operations) throws InvalidValue {
        Set<String> labels = new TreeSet<>(of(issue));
        for (Operation operation : operations) {
            ListOperand.apply(operation, labels, LabelsField::label);
        }
        parameters.put("labels", List.copyOf(labels));
    }

    private static String label(Object json) throws InvalidValue {
        if (json instanceof String text) {
            return text;
        }
        throw new InvalidValue("string expected at index 0");
    }

    @Override
    public List<String> operations() {
        return List.of("add", "set", "remove");
    }

    @Override
    public Object json(JiraIssue issue) {
        return List.copyOf(of(issue));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "array", "items", "string", "system", "labels");
    }

    @Override
    public String viewHtml(JiraIssue issue) {
        return of(issue).stream()
                .map(label -> "<li><span class=\"lozenge\"><span>" + Html.escape(label) + "</span></span></li>")
                .collect(Collectors.joining());
    }

    @Override
    public String editHtml(JiraIssue issue, EditParameters typed) {
        Collection<String> held = typed.has("labels") ? typed.all("labels") : of(issue);
        List<Markup.Choice> choices = held.stream()
                .map(label -> new Markup.Choice(label, label, true))
                .toList();
        return Markup.group("labels", getName(), false, Markup.select("labels", choices, " multiple"), "");
    }

    @Override
    public List<ChangeItemBean> changes(JiraIssue before, JiraIssue after) {
        return of(before).equals(of(after))
                ? List.of()
                : List.of(new ChangeItemBean(
                        "jira", "labels", null, String.join(" ", of(before)), null, String.join(" ", of(after))));
    }
}
