package app.continuum.workbench.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A request's JSON object. */
final class Body {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final Map<String, Object> json;

    private Body(Map<String, Object> json) {
        this.json = json;
    }

    /** Reads an object; malformed JSON is answered by the host with 400. */
    static Body read(String text) throws JsonProcessingException {
        Object read = MAPPER.readValue(text == null ? "" : text, Object.class);
        if (!(read instanceof Map<?, ?> object)) {
            throw Refusal.of(400, "Can not deserialize instance of an object out of the request's JSON");
        }
        return new Body(texts(object));
    }

    /** The objects in a list, none when it is absent; refused when there is something else in it. */
    List<Body> parts(String name) {
        List<Body> parts = new ArrayList<>();
        if (json.get(name) instanceof List<?> list) {
            for (Object each : list) {
                if (!(each instanceof Map<?, ?> object)) {
                    throw Refusal.of(400, "'" + name + "' must hold objects");
                }
                parts.add(new Body(texts(object)));
            }
        }
        return parts;
    }

    /** Refuses properties the resource does not know, as Jira's beans do. */
    Body knowing(Set<String> known) {
        for (String name : json.keySet()) {
            if (!known.contains(name)) {
                throw Refusal.of(400, "Unrecognized field \"" + name + "\", not marked as ignorable");
            }
        }
        return this;
    }

    boolean has(String name) {
        return json.get(name) != null;
    }

    Object get(String name) {
        return json.get(name);
    }

    /** A text, null when it is absent; refused when it is something else. */
    String text(String name) {
        Object value = json.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw Refusal.of(400, "'" + name + "' must be a string");
    }

    /** A number, the other one when it is absent. */
    int number(String name, int otherwise) {
        return json.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    /** An object, empty when it is absent; refused when it is something else. */
    Map<String, Object> object(String name) {
        Object value = json.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> object) {
            return texts(object);
        }
        throw Refusal.of(400, "'" + name + "' must be an object");
    }

    /** A list of texts, empty when it is absent; a single text with commas counts as a list. */
    List<String> list(String name) {
        Object value = json.get(name);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value instanceof String text ? List.of(text.split(",")) : List.of();
    }

    /** The JSON text of a property, null when it is absent. */
    String written(String name) throws JsonProcessingException {
        return has(name) ? MAPPER.writeValueAsString(json.get(name)) : null;
    }

    /** The value JSON text stands for, null for none. */
    static Object value(String text) {
        try {
            return text == null ? null : MAPPER.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("History metadata is no JSON", e);
        }
    }

    private static Map<String, Object> texts(Map<?, ?> object) {
        Map<String, Object> named = new LinkedHashMap<>();
        object.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
