package app.continuum.core.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A map read as an object of known shape; knows its own place, so that what is wrong with it can be said. */
final class JsonObject {

    private final String place;
    private final Map<?, ?> map;

    private JsonObject(String place, Map<?, ?> map) {
        this.place = place;
        this.map = map;
    }

    static JsonObject root(Map<String, Object> map) {
        return new JsonObject("continuum", map);
    }

    String text(String name) {
        return as(String.class, "a text", name, map.get(name));
    }

    Optional<String> optionalText(String name) {
        return map.get(name) == null ? Optional.empty() : Optional.of(text(name));
    }

    boolean truth(String name) {
        return as(Boolean.class, "true or false", name, map.get(name));
    }

    /** False where there is none. */
    boolean optionalTruth(String name) {
        return map.get(name) != null && truth(name);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(name, "one of " + Arrays.toString(type.getEnumConstants())));
    }

    JsonObject object(String name) {
        return new JsonObject(place + "." + name, as(Map.class, "an object", name, map.get(name)));
    }

    Optional<JsonObject> optionalObject(String name) {
        return map.get(name) == null ? Optional.empty() : Optional.of(object(name));
    }

    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object item : list(name)) {
            String itemName = name + "[" + objects.size() + "]";
            objects.add(new JsonObject(place + "." + itemName, as(Map.class, "an object", itemName, item)));
        }
        return objects;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            texts.add(as(String.class, "a text", name + "[" + texts.size() + "]", item));
        }
        return texts;
    }

    private List<?> list(String name) {
        return as(List.class, "a list", name, map.get(name));
    }

    private <T> T as(Class<T> type, String wanted, String name, @Nullable Object value) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw wrong(name, wanted);
    }

    private IllegalArgumentException wrong(String name, String wanted) {
        return new IllegalArgumentException(place + "." + name + " is not " + wanted);
    }
}
