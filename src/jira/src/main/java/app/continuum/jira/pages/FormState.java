package app.continuum.jira.pages;

import app.continuum.jira.agency.Visibility;
import app.continuum.jira.words.ScreenText;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form as it stands on the screen: what is typed in it, and what is wrong with that. */
public final class FormState {
    private static final int LONGEST = 255;

    private final Map<String, List<String>> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();

    /** A form with these texts in its inputs. */
    public FormState(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** A form as a browser sent it. */
    public static FormState sent(Map<String, String[]> parameters) {
        return new FormState(parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    /** The first value of an input; empty where there is none. */
    public String value(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    /** Whether an input has a value: a box is ticked, an option is chosen. */
    public boolean chosen(String name, String value) {
        return all(name).contains(value);
    }

    /** What is wrong with an input; empty where nothing is. */
    public String error(String name) {
        return errors.getOrDefault(name, "");
    }

    /** Whether something is wrong with an input. */
    public boolean wrong(String name) {
        return errors.containsKey(name);
    }

    /** Every value of an input, the first first. */
    public Collection<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** The same form with another text in one of its inputs; nothing is wrong with it yet. */
    public FormState with(String name, String value) {
        Map<String, List<String>> other = new HashMap<>(typed);
        other.put(name, List.of(value));
        return new FormState(other);
    }

    /** Blames an input whose text is longer than the tables keep. */
    public void limit(String name, ScreenText text) {
        if (value(name).length() > LONGEST) {
            blame(name, text.with("continuum.admin.error.too-long", LONGEST));
        }
    }

    /** The group that an input names; it is blamed where this Jira has none of that name. */
    public Optional<String> group(String name, Visibility visibility, ScreenText text) {
        limit(name, text);
        Optional<String> group = Optional.of(value(name)).filter(typed -> !typed.isEmpty());
        group.filter(typed -> !visibility.knowsGroup(typed))
                .ifPresent(typed -> blame(name, text.with("continuum.admin.error.group", typed)));
        return group;
    }

    /** The constant of a name, where there is one. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** Whether nothing is wrong with any input. */
    public boolean isSound() {
        return errors.isEmpty();
    }

    /** Says what is wrong with an input, after what was said before. */
    public void blame(String name, String message) {
        errors.merge(name, message, (one, other) -> one + " " + other);
    }
}
