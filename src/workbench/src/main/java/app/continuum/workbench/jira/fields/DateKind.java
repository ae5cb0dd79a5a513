package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.times.PickerDate;
import java.sql.Timestamp;

/** A day. */
final class DateKind extends FieldKind<Timestamp> {
    private final boolean historyKeepsId;

    DateKind(boolean historyKeepsId) {
        this.historyKeepsId = historyKeepsId;
    }

    @Override
    Timestamp parse(String text) throws InvalidValue {
        return PickerDate.parse(text)
                .orElseThrow(() -> new InvalidValue(
                        "Invalid date format. Please enter the date in the format \"" + PickerDate.PATTERN + "\"."));
    }

    @Override
    String input(Timestamp value) {
        return PickerDate.format(value);
    }

    @Override
    Object json(Timestamp value) {
        return PickerDate.iso(value);
    }

    @Override
    String fromJson(Object json) throws InvalidValue {
        if (!(json instanceof String text)) {
            throw new InvalidValue("Operation value must be a string");
        }
        return PickerDate.parseIso(text)
                .map(PickerDate::format)
                .orElseThrow(() -> new InvalidValue("Error parsing date string: " + text));
    }

    @Override
    String schema() {
        return "date";
    }

    @Override
    String customType() {
        return "datepicker";
    }

    @Override
    String viewHtml(Timestamp value) {
        return "<time datetime=\"%s\">%s</time>".formatted(PickerDate.iso(value), PickerDate.shown(value));
    }

    @Override
    String control(String name, String text) {
        return Markup.input(name, text, "medium-field datepicker-input");
    }

    @Override
    String hint() {
        return "Such as 31/Dec/26";
    }

    @Override
    String historyId(Timestamp value) {
        return historyKeepsId ? PickerDate.iso(value) : null;
    }

    @Override
    String historyText(Timestamp value) {
        return historyKeepsId ? value.toString() : PickerDate.shown(value);
    }

    @Override
    String keep(Timestamp value) {
        return PickerDate.iso(value);
    }

    @Override
    Timestamp restore(String kept) throws InvalidValue {
        return PickerDate.parseIso(kept).orElseThrow(() -> new InvalidValue("Not a kept date: " + kept));
    }
}
