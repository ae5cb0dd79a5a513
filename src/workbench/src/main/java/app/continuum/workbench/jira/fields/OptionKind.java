package app.continuum.workbench.jira.fields;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.jira.issues.FieldOption;
import app.continuum.workbench.jira.json.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One of the options of a select field. */
final class OptionKind extends FieldKind<FieldOption> {
    private final String fieldName;
    private final List<FieldOption> options;
    private final Shapes shapes;

    OptionKind(String fieldName, List<FieldOption> options, Shapes shapes) {
        this.fieldName = fieldName;
        this.options = options;
        this.shapes = shapes;
    }

    @Override
    FieldOption parse(String text) throws InvalidValue {
        if (text.equals("-1")) {
            return null;
        }
        return find(option -> option.id().toString().equals(text), invalid(text));
    }

    private String invalid(String text) {
        String allowed = options.stream()
                .map(option -> option.id() + "[" + option.value() + "], ")
                .collect(Collectors.joining());
        return "Invalid value '%s' passed for customfield '%s'. Allowed values are: %s-1"
                .formatted(text, fieldName, allowed);
    }

    private FieldOption find(Predicate<FieldOption> wanted, String otherwise) throws InvalidValue {
        return options.stream().filter(wanted).findFirst().orElseThrow(() -> new InvalidValue(otherwise));
    }

    @Override
    String input(FieldOption value) {
        return value.id().toString();
    }

    @Override
    Object json(FieldOption value) {
        return shapes.option(value);
    }

    @Override
    String fromJson(Object json) throws InvalidValue {
        if (!(json instanceof Map<?, ?> operand)) {
            throw new InvalidValue("Could not find valid 'id' or 'value' in the Parent Option object.");
        }
        if (operand.get("id") != null) {
            String id = operand.get("id").toString();
            return input(find(option -> option.id().toString().equals(id), "Option id '" + id + "' is not valid"));
        }
        if (operand.get("value") != null) {
            String value = operand.get("value").toString();
            return input(find(option -> option.value().equals(value), "Option value '" + value + "' is not valid"));
        }
        throw new InvalidValue("Could not find valid 'id' or 'value' in the Parent Option object.");
    }

    @Override
    String schema() {
        return "option";
    }

    @Override
    String customType() {
        return "select";
    }

    @Override
    String viewHtml(FieldOption value) {
        return Html.escape(value.value());
    }

    @Override
    String control(String name, String text) {
        List<Markup.Choice> choices = new ArrayList<>();
        choices.add(new Markup.Choice("-1", "None", text.isEmpty() || text.equals("-1")));
        options.forEach(option -> choices.add(new Markup.Choice(
                option.id().toString(), option.value(), option.id().toString().equals(text))));
        return Markup.select(name, choices, "");
    }

    @Override
    String historyId(FieldOption value) {
        return value.id().toString();
    }

    @Override
    String historyText(FieldOption value) {
        return value.value();
    }
}
