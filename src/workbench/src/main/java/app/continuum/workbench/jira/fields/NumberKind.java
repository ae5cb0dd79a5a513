package app.continuum.workbench.jira.fields;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A number, with decimals when it has any. */
final class NumberKind extends FieldKind<Double> {
    @Override
    Double parse(String text) throws InvalidValue {
        String plain = text.strip().replace(",", "");
        if (!plain.matches("[+-]?\\d{1,14}(\\.\\d+)?")) {
            throw new InvalidValue("'" + text + "' is an invalid number");
        }
        return Double.valueOf(plain);
    }

    @Override
    String input(Double value) {
        return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    @Override
    Object json(Double value) {
        return value;
    }

    @Override
    String fromJson(Object json) throws InvalidValue {
        if (json instanceof Number number) {
            return input(number.doubleValue());
        }
        throw new InvalidValue("Operation value must be a number");
    }

    @Override
    String schema() {
        return "number";
    }

    @Override
    String customType() {
        return "float";
    }

    @Override
    String viewHtml(Double value) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }
}
