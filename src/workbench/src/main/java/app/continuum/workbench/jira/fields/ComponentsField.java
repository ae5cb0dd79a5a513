package app.continuum.workbench.jira.fields;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.json.Shapes;
import app.continuum.workbench.jira.projects.Classification;
import app.continuum.workbench.jira.projects.Component;
import app.continuum.workbench.jira.projects.JiraProject;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of the project an issue belongs to. */
public final class ComponentsField extends IssueField {
    private final Classification classification;
    private final Shapes shapes;

    ComponentsField(Classification classification, Shapes shapes) {
        super("components", "Component/s");
        this.classification = classification;
        this.shapes = shapes;
    }

    /** The issue's components. */
    public static List<Component> of(JiraIssue issue) {
        return issue != null && issue.value("components") instanceof List<?> components
                ? components.stream().map(Component.class::cast).toList()
                : List.of();
    }

    @Override
    public void read(EditParameters parameters, JiraIssue issue, ErrorCollection errors) {
        List<Component> chosen = new ArrayList<>();
        for (String id : parameters.all("components")) {
            Optional<Component> component = ofProject(issue.getProjectObject()).stream()
                    .filter(each -> each.id().toString().equals(id))
                    .findFirst();
            component.ifPresentOrElse(
                    chosen::add, () -> errors.addError("components", "Component with id '" + id + "' does not exist."));
        }
        issue.set("components", List.copyOf(chosen));
    }

    private List<Component> ofProject(JiraProject project) {
        return classification.components(project.id());
    }

    @Override
    void readRest(JiraIssue issue, EditParameters parameters, List<Operation> operations) throws InvalidValue {
        Set<String> ids = of(issue).stream()
                .map(component -> component.id().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Operation operation : operations) {
            ListOperand.apply(operation, ids, json -> idOf(json, issue));
        }
        parameters.put("components", List.copyOf(ids));
    }

    private String idOf(Object json, JiraIssue issue) throws InvalidValue {
        if (json instanceof Map<?, ?> operand && operand.get("id") != null) {
            return operand.get("id").toString();
        }
        if (json instanceof Map<?, ?> operand && operand.get("name") != null && issue != null) {
            String name = operand.get("name").toString();
            return ofProject(issue.getProjectObject()).stream()
                    .filter(component -> component.name().equals(name))
                    .map(component -> component.id().toString())
                    .findFirst()
                    .orElseThrow(() -> new InvalidValue("Component name '" + name + "' is not valid"));
        }
        throw new InvalidValue("expected 'id' or 'name' property");
    }

    @Override
    public List<String> operations() {
        return List.of("add", "set", "remove");
    }

    @Override
    public Object json(JiraIssue issue) {
        return of(issue).stream().map(shapes::component).toList();
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "array", "items", "component", "system", "components");
    }

    @Override
    public Optional<List<Map<String, Object>>> allowedValues(JiraIssue issue) {
        return Optional.of(ofProject(issue.getProjectObject()).stream()
                .map(shapes::component)
                .toList());
    }

    @Override
    public String viewHtml(JiraIssue issue) {
        return Html.escape(of(issue).stream().map(Component::name).collect(Collectors.joining(", ")));
    }

    @Override
    public String editHtml(JiraIssue issue, EditParameters typed) {
        List<String> chosen = typed.has("components")
                ? typed.all("components")
                : of(issue).stream().map(each -> each.id().toString()).toList();
        List<Markup.Choice> choices = ofProject(issue.getProjectObject()).stream()
                .map(each -> new Markup.Choice(
                        each.id().toString(),
                        each.name(),
                        chosen.contains(each.id().toString())))
                .toList();
        return Markup.group("components", getName(), false, Markup.select("components", choices, " multiple"), "");
    }

    @Override
    public List<ChangeItemBean> changes(JiraIssue before, JiraIssue after) {
        List<Component> old = of(before);
        List<Component> now = of(after);
        List<ChangeItemBean> items = new ArrayList<>();
        old.stream()
                .filter(each -> !now.contains(each))
                .forEach(each -> items.add(
                        new ChangeItemBean("jira", "Component", each.id().toString(), each.name(), null, null)));
        now.stream()
                .filter(each -> !old.contains(each))
                .forEach(each -> items.add(new ChangeItemBean(
                        "jira", "Component", null, null, each.id().toString(), each.name())));
        return items;
    }
}
