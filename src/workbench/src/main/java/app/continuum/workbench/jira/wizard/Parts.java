package app.continuum.workbench.jira.wizard;

import static app.continuum.workbench.host.Html.escape;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pieces of HTML that the pages of wizards consist of. */
public final class Parts {
    private Parts() {}

    /** A form that posts to an action, with the token and other hidden inputs. */
    public static String form(
            Visit visit, String id, String action, Map<String, String> hidden, String content, String submit) {
        String inputs = hidden.entrySet().stream()
                .map(input -> hidden(input.getKey(), input.getValue()))
                .collect(Collectors.joining());
        return """
                <form id="%s" class="aui" method="post" action="%s">
                %s%s%s
                <div class="buttons-container"><div class="buttons">\
                <input type="submit" class="aui-button aui-button-primary" id="%s-submit" value="%s">\
                </div></div></form>
                """
                .formatted(
                        escape(id),
                        escape(visit.address("/secure/" + action)),
                        hidden("atl_token", visit.token()),
                        inputs,
                        content,
                        escape(id),
                        escape(submit));
    }

    public static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(escape(name), escape(value));
    }

    /** A labelled line of text. */
    public static String line(String name, String label, String value, String hint) {
        return group(
                name,
                label,
                "<input class=\"text medium-field\" type=\"text\" id=\"%1$s\" name=\"%1$s\" value=\"%2$s\" autocomplete=\"off\">"
                        .formatted(escape(name), escape(value)),
                hint);
    }

    /** A labelled box of text. */
    public static String area(String name, String label, String value) {
        return group(
                name,
                label,
                "<textarea class=\"textarea\" id=\"%1$s\" name=\"%1$s\" rows=\"4\">\n%2$s</textarea>"
                        .formatted(escape(name), escape(value)),
                "");
    }

    /** A labelled choice of one value. */
    public static String select(String name, String label, List<Option> options) {
        String choices = options.stream()
                .map(option -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(escape(option.value()), option.chosen() ? " selected" : "", escape(option.label())))
                .collect(Collectors.joining());
        return group(
                name,
                label,
                "<select class=\"select\" id=\"%1$s\" name=\"%1$s\">%2$s</select>".formatted(escape(name), choices),
                "");
    }

    /** A choice of one value, all of them in sight. */
    public static String radios(String name, String legend, List<Option> options) {
        String choices = options.stream()
                .map(option ->
                        """
                        <div class="radio"><input class="radio" type="radio" id="%1$s-%2$s" name="%1$s" value="%2$s"%3$s>\
                        <label for="%1$s-%2$s">%4$s</label></div>
                        """
                                .formatted(
                                        escape(name),
                                        escape(option.value()),
                                        option.chosen() ? " checked" : "",
                                        escape(option.label())))
                .collect(Collectors.joining());
        return "<fieldset class=\"group\"><legend><span>%s</span></legend>%s</fieldset>"
                .formatted(escape(legend), choices);
    }

    private static String group(String name, String label, String control, String hint) {
        String description = hint.isEmpty() ? "" : "<div class=\"description\">" + escape(hint) + "</div>";
        return "<div class=\"field-group\"><label for=\"%s\">%s</label>%s%s</div>"
                .formatted(escape(name), escape(label), control, description);
    }

    /** What a form said of its input, none of it when there is nothing to say. */
    public static String messages(Iterable<String> messages) {
        StringBuilder lines = new StringBuilder();
        messages.forEach(message -> lines.append("<p>").append(escape(message)).append("</p>"));
        return lines.isEmpty()
                ? ""
                : "<div class=\"aui-message aui-message-error error\" role=\"alert\">" + lines + "</div>\n";
    }

    /** One value of a choice. */
    public record Option(String value, String label, boolean chosen) {}
}
