package app.continuum.workbench.jira.fields;

import app.continuum.workbench.host.Html;

/** How values of one kind are read from a form's text and from JSON, written back, shown, edited and kept. */
abstract class FieldKind<T> {
    /** The value a text means; the text is never blank. */
    abstract T parse(String text) throws InvalidValue;

    /** What a field comes to hold that held the old value, when the other one is chosen; either is null for none. */
    T onto(T old, T chosen) {
        return chosen;
    }

    /** The text a form holds for the value. */
    abstract String input(T value);

    /** The value in a REST representation. */
    abstract Object json(T value);

    /** The form's text for the operand of a REST {@code set}. */
    abstract String fromJson(Object json) throws InvalidValue;

    /** REST's name of the kind. */
    abstract String schema();

    /** Jira's name of the custom field type, after {@code customfieldtypes:}. */
    String customType() {
        return "textfield";
    }

    String viewHtml(T value) {
        return Html.escape(input(value));
    }

    /** The control of an edit form that holds the text. */
    String control(String name, String text) {
        return Markup.input(name, text, "medium-field");
    }

    String hint() {
        return "";
    }

    /** What history keeps as the value's id, null where it keeps none. */
    String historyId(T value) {
        return null;
    }

    String historyText(T value) {
        return input(value);
    }

    /** The value as the table of custom field values keeps it. */
    String keep(T value) {
        return input(value);
    }

    T restore(String kept) throws InvalidValue {
        return parse(kept);
    }
}
