package app.continuum.workbench.jira.fields;

import java.util.Collection;
import java.util.List;

/** How {@code set}, {@code add} and {@code remove} work on a field of many values. */
final class ListOperand {
    private ListOperand() {}

    static <T> void apply(Operation operation, Collection<T> values, Reader<T> reader) throws InvalidValue {
        if (operation.is("add")) {
            values.add(reader.read(operation.operand()));
        } else if (operation.is("remove")) {
            values.remove(reader.read(operation.operand()));
        } else {
            values.clear();
            for (Object each : list(operation.operand())) {
                values.add(reader.read(each));
            }
        }
    }

    private static List<?> list(Object operand) throws InvalidValue {
        if (operand == null) {
            return List.of();
        }
        if (operand instanceof List<?> list) {
            return list;
        }
        throw new InvalidValue("data was not an array");
    }

    interface Reader<T> {
        T read(Object json) throws InvalidValue;
    }
}
