package app.continuum.jira.admin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A short text that is the same for equal values on every node: neither the hash of a constant is, nor the order of a set. */
final class Fingerprint {
    /** Asked of a class once: Java makes its answer anew each time, and an agency has records by the ten thousand. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Fingerprint() {}

    static String of(Object value) {
        return Integer.toHexString(text(value).hashCode());
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Fingerprint::text).orElse("-");
        }
        if (value instanceof Set<?> set) {
            return joined(set.stream().map(Fingerprint::text).sorted());
        }
        if (value instanceof Collection<?> list) {
            return joined(list.stream().map(Fingerprint::text));
        }
        if (value instanceof Map<?, ?> map) {
            return joined(map.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
                    .sorted(Comparator.naturalOrder()));
        }
        return value instanceof Record record ? record(record) : value.toString();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(",", "[", "]"));
    }

    private static String record(Record record) {
        return joined(COMPONENTS.get(record.getClass()).stream()
                .map(component -> component.getName() + "=" + text(part(record, component))));
    }

    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalArgumentException("Not a record of ours: " + record.getClass(), unreadable);
        }
    }
}
