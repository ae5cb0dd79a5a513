package app.continuum.core.changes;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything a value could be instead, with one thing in it that is otherwise: by walking its records, lists and maps. */
final class Variants {
    /** Who stands in is known at the moment of asking and no part of what is configured. */
    private static final Set<String> NOT_CONFIGURED = Set.of("standIns");

    private Variants() {}

    /** A value that differs in one place. */
    record Variant(String place, Object value) {}

    static List<Variant> of(Object value) {
        return of("", value);
    }

    private static List<Variant> of(String place, Object value) {
        if (value instanceof Record whole) {
            return ofRecord(place, whole);
        }
        if (value instanceof Optional<?> optional) {
            return ofOptional(place, optional);
        }
        if (value instanceof List<?> list) {
            return ofList(place, list);
        }
        if (value instanceof Set<?> set) {
            return set.isEmpty() ? List.of() : List.of(new Variant(place, without(set)));
        }
        if (value instanceof Map<?, ?> map) {
            return ofMap(place, map);
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .map(other -> new Variant(place, other))
                    .toList();
        }
        return List.of(new Variant(place, other(place, value)));
    }

    private static Object other(String place, Object value) {
        if (value instanceof String text) {
            return text.equals("ACME") ? "ACME2" : text + "x";
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(1);
        }
        if (value instanceof LocalTime time) {
            return time.plusMinutes(1);
        }
        throw new IllegalStateException("No other value is known for " + place + ": " + value.getClass());
    }

    private static List<Variant> ofRecord(String place, Record whole) {
        List<Variant> variants = new ArrayList<>();
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> read(whole, component))
                .toArray();
        for (int i = 0; i < components.length; i++) {
            String here = place + "." + components[i].getName();
            int before = variants.size();
            for (Variant variant : of(here, values[i])) {
                Object[] changed = values.clone();
                changed[i] = variant.value();
                make(whole.getClass(), components, changed)
                        .filter(made -> !made.equals(whole))
                        .ifPresent(made -> variants.add(new Variant(variant.place(), made)));
            }
            if (variants.size() == before && !NOT_CONFIGURED.contains(here.substring(here.lastIndexOf('.') + 1))) {
                throw new IllegalStateException("Nothing differs at " + here);
            }
        }
        return variants;
    }

    private static Object read(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The record of these values; nothing where there can be none. */
    private static Optional<Object> make(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Variant> ofOptional(String place, Optional<?> optional) {
        Object held = optional.orElseThrow(() -> new IllegalStateException("Nothing is given at " + place));
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant(place, Optional.empty()));
        of(place, held).forEach(variant -> variants.add(new Variant(variant.place(), Optional.of(variant.value()))));
        return variants;
    }

    private static List<Variant> ofList(String place, List<?> list) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<Object> shorter = new ArrayList<>(list);
            shorter.remove(i);
            variants.add(new Variant(place + "[" + i + "]", shorter));
            for (Variant variant : of(place + "[" + i + "]", list.get(i))) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(i, variant.value());
                variants.add(new Variant(variant.place(), changed));
            }
        }
        return variants;
    }

    private static Set<Object> without(Set<?> set) {
        Set<Object> fewer = new HashSet<>(set);
        fewer.remove(set.iterator().next());
        return fewer;
    }

    private static List<Variant> ofMap(String place, Map<?, ?> map) {
        List<Variant> variants = new ArrayList<>();
        map.forEach((key, value) -> {
            Map<Object, Object> fewer = new LinkedHashMap<>(map);
            fewer.remove(key);
            variants.add(new Variant(place + "[" + key + "]", fewer));
            for (Variant variant : of(place + "[" + key + "]", value)) {
                Map<Object, Object> changed = new LinkedHashMap<>(map);
                changed.put(key, variant.value());
                variants.add(new Variant(variant.place(), changed));
            }
        });
        return variants;
    }
}
