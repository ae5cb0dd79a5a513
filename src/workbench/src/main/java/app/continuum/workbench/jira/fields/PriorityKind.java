package app.continuum.workbench.jira.fields;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.jira.json.Shapes;
import app.continuum.workbench.jira.projects.Classification;
import app.continuum.workbench.jira.projects.Priority;
import java.util.Map;

/** A priority, by id. */
final class PriorityKind extends FieldKind<Priority> {
    private final Classification classification;
    private final Shapes shapes;

    PriorityKind(Classification classification, Shapes shapes) {
        this.classification = classification;
        this.shapes = shapes;
    }

    @Override
    Priority parse(String text) throws InvalidValue {
        return classification
                .priority(text.strip())
                .orElseThrow(() -> new InvalidValue("The priority selected is invalid."));
    }

    @Override
    String input(Priority value) {
        return value.id();
    }

    @Override
    Object json(Priority value) {
        return shapes.priority(value);
    }

    @Override
    String fromJson(Object json) throws InvalidValue {
        if (json instanceof Map<?, ?> operand && operand.get("id") != null) {
            return operand.get("id").toString();
        }
        if (json instanceof Map<?, ?> operand && operand.get("name") != null) {
            String name = operand.get("name").toString();
            return classification.priorities().stream()
                    .filter(priority -> priority.name().equalsIgnoreCase(name))
                    .map(Priority::id)
                    .findFirst()
                    .orElseThrow(() -> new InvalidValue("Priority name '" + name + "' is not valid"));
        }
        throw new InvalidValue("Could not find valid 'id' or 'name' in priority object.");
    }

    @Override
    String schema() {
        return "priority";
    }

    @Override
    String viewHtml(Priority value) {
        return Html.escape(value.name());
    }

    @Override
    String control(String name, String text) {
        return Markup.select(
                name,
                classification.priorities().stream()
                        .map(each -> new Markup.Choice(
                                each.id(), each.name(), each.id().equals(text)))
                        .toList(),
                "");
    }

    @Override
    String historyId(Priority value) {
        return value.id();
    }

    @Override
    String historyText(Priority value) {
        return value.name();
    }
}
