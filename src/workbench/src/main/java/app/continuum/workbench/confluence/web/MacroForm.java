package app.continuum.workbench.confluence.web;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.MacroDescription;
import app.continuum.workbench.host.MacroDescription.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;

/** The form that stands in for the macro browser, made of what the descriptor says of each macro. */
final class MacroForm {
    private MacroForm() {}

    static String html(List<MacroDescription> macros) {
        return macros.stream().map(MacroForm::fieldset).collect(Collectors.joining());
    }

    /** The macro that the form asks for, in storage format. */
    static String storage(HttpServletRequest request, List<MacroDescription> macros) {
        String name = request.getParameter("insert");
        return macros.stream()
                .filter(macro -> macro.name().equals(name))
                .findFirst()
                .map(macro -> macro.parameters().stream()
                        .map(parameter -> storage(parameter, request.getParameter(field(macro, parameter))))
                        .collect(Collectors.joining(
                                "",
                                "<ac:structured-macro ac:name=\"" + Html.escape(macro.name()) + "\">",
                                "</ac:structured-macro>")))
                .orElse("");
    }

    private static String storage(Parameter parameter, String value) {
        return value == null || value.isBlank()
                ? ""
                : "<ac:parameter ac:name=\"" + Html.escape(parameter.name()) + "\">" + Html.escape(value.strip())
                        + "</ac:parameter>";
    }

    private static String fieldset(MacroDescription macro) {
        String fields = macro.parameters().stream()
                .map(parameter -> group(macro, parameter))
                .collect(Collectors.joining());
        return """
                <fieldset class="macro-form" id="macro-%1$s"><legend>Insert macro: %2$s</legend><p class="description">%3$s</p>%4$s
                <button class="aui-button" name="insert" value="%1$s" formnovalidate>Insert</button></fieldset>"""
                .formatted(
                        Html.escape(macro.name()),
                        Html.escape(macro.label()),
                        Html.escape(macro.description()),
                        fields);
    }

    private static String group(MacroDescription macro, Parameter parameter) {
        String id = Html.escape(field(macro, parameter));
        String required =
                parameter.required() ? " <span class=\"aui-icon-required\" aria-hidden=\"true\">*</span>" : "";
        return "<div class=\"field-group\"><label for=\"%1$s\">%2$s%3$s</label>%4$s<div class=\"description\">%5$s</div></div>"
                .formatted(
                        id,
                        Html.escape(parameter.label()),
                        required,
                        input(id, parameter),
                        Html.escape(parameter.description()));
    }

    private static String input(String id, Parameter parameter) {
        if (parameter.choices().isEmpty()) {
            return "<input class=\"text\" id=\"%1$s\" name=\"%1$s\" value=\"%2$s\">"
                    .formatted(id, Html.escape(parameter.defaultValue()));
        }
        String options = parameter.choices().stream()
                .map(choice -> "<option%s>%s</option>"
                        .formatted(choice.equals(parameter.defaultValue()) ? " selected" : "", Html.escape(choice)))
                .collect(Collectors.joining());
        return "<select class=\"select\" id=\"%1$s\" name=\"%1$s\">%2$s</select>".formatted(id, options);
    }

    private static String field(MacroDescription macro, Parameter parameter) {
        return "macro." + macro.name() + "." + parameter.name();
    }
}
