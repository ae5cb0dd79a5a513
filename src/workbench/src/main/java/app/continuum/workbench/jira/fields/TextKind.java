package app.continuum.workbench.jira.fields;

import app.continuum.workbench.host.Html;

/** Text of one line or of many. */
final class TextKind extends FieldKind<String> {
    private final boolean manyLines;

    TextKind(boolean manyLines) {
        this.manyLines = manyLines;
    }

    @Override
    String parse(String text) {
        return text;
    }

    @Override
    String input(String value) {
        return value;
    }

    @Override
    Object json(String value) {
        return value;
    }

    @Override
    String fromJson(Object json) throws InvalidValue {
        if (json instanceof String text) {
            return text;
        }
        throw new InvalidValue("Operation value must be a string");
    }

    @Override
    String schema() {
        return "string";
    }

    @Override
    String customType() {
        return manyLines ? "textarea" : "textfield";
    }

    @Override
    String viewHtml(String value) {
        String escaped = Html.escape(value);
        return manyLines
                ? "<div class=\"user-content-block\"><p>" + escaped.replaceAll("\r\n|\r|\n", "<br>") + "</p></div>"
                : escaped;
    }

    @Override
    String control(String name, String text) {
        return manyLines ? Markup.area(name, text) : Markup.input(name, text, "long-field");
    }
}
