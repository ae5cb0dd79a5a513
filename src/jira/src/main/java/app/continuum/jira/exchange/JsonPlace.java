package app.continuum.jira.exchange;

import app.continuum.core.agency.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place in a document, and what is wrong there; reading goes on after a problem, so that all are found at once. */
final class JsonPlace {
    private static final int LONGEST = 255;

    private final String name;
    private final Map<?, ?> content;
    private final List<Problem> problems;

    JsonPlace(String name, Map<?, ?> content, List<Problem> problems) {
        this.name = name;
        this.content = content;
        this.problems = problems;
    }

    void problem(String part, String code, String detail) {
        problems.add(new Problem(at(part), code, detail));
    }

    void allowOnly(Set<String> parts) {
        content.keySet().stream()
                .map(String::valueOf)
                .filter(part -> !parts.contains(part))
                .forEach(part -> problem(part, "document.unknown", part));
    }

    Optional<String> text(String part) {
        Object value = content.get(part);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String || value instanceof Number) {
            if (value.toString().length() > LONGEST) {
                problem(part, "document.too-long", Integer.toString(LONGEST));
            }
            return Optional.of(value.toString().strip()).filter(text -> !text.isEmpty());
        }
        problem(part, "document.not-text", part);
        return Optional.empty();
    }

    Optional<String> required(String part) {
        Optional<String> text = text(part);
        if (text.isEmpty()) {
            problem(part, "document.missing", part);
        }
        return text;
    }

    boolean flag(String part) {
        Object value = content.get(part);
        if (value != null && !(value instanceof Boolean)) {
            problem(part, "document.not-boolean", part);
        }
        return Boolean.TRUE.equals(value);
    }

    <E extends Enum<E>> Optional<E> choice(String part, Class<E> type) {
        Optional<String> text = text(part);
        Optional<E> choice = text.flatMap(chosen -> constant(type, chosen));
        if (text.isPresent() && choice.isEmpty()) {
            problem(part, "document.no-choice", Arrays.toString(type.getEnumConstants()));
        }
        return choice;
    }

    <E extends Enum<E>> Optional<E> requiredChoice(String part, Class<E> type) {
        return required(part).isPresent() ? choice(part, type) : Optional.empty();
    }

    JsonPlace object(String part) {
        Object value = content.get(part);
        if (value instanceof Map<?, ?> object) {
            return new JsonPlace(at(part), object, problems);
        }
        if (value != null) {
            problem(part, "document.not-object", part);
        }
        return new JsonPlace(at(part), Map.of(), problems);
    }

    boolean has(String part) {
        return content.get(part) != null;
    }

    List<JsonPlace> objects(String part) {
        List<JsonPlace> places = new ArrayList<>();
        int index = 0;
        for (Object value : list(part)) {
            if (value instanceof Map<?, ?> object) {
                places.add(new JsonPlace(at(part + "[" + index + "]"), object, problems));
            } else {
                problem(part + "[" + index + "]", "document.not-object", String.valueOf(value));
            }
            index++;
        }
        return places;
    }

    List<String> texts(String part) {
        return list(part).stream().map(String::valueOf).toList();
    }

    private List<?> list(String part) {
        Object value = content.get(part);
        if (value instanceof List<?> values) {
            return values;
        }
        if (value != null) {
            problem(part, "document.not-list", part);
        }
        return List.of();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private String at(String part) {
        return name.isEmpty() ? part : name + "." + part;
    }
}
