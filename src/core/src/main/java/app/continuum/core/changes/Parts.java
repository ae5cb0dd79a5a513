package app.continuum.core.changes;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Things that consist of named parts as stable text, {@code name=value} on a line each, and back. */
public final class Parts {
    /** The project of a scope, by id. */
    public static final String PROJECT = "project";
    /** The select field of a scope. */
    public static final String FIELD = "field";
    /** The option of a scope, by id. */
    public static final String OPTION = "option";
    /** The role that owns a guarded field. */
    public static final String OWNER = "owner";
    /** A guard's mode for the counterpart. */
    public static final String COUNTERPART = "counterpart";
    /** A guard's mode for others. */
    public static final String OTHERS = "others";
    /** What becomes of what a guard finds afterwards. */
    public static final String AFTERWARDS = "afterwards";
    /** Whether a guard is held at creation too. */
    public static final String CREATION = "creation";
    /** The beginning of a courtesy's part. */
    public static final String COURTESY = "courtesy.";
    /** Who sits in both seats. */
    public static final String PERSON = "person";
    /** Who allowed it. */
    public static final String ALLOWED_BY = "allowedBy";
    /** When it is to be reviewed. */
    public static final String REVIEW_ON = "reviewOn";
    /** Why it was allowed. */
    public static final String WHY = "why";
    /** What a listed account is. */
    public static final String KIND = "kind";
    /** How a listed account is met. */
    public static final String TREATMENT = "treatment";
    /** What the agency calls a to-do. */
    public static final String TITLE = "title";
    /** What a to-do takes. */
    public static final String KNOWLEDGE = "knowledge";
    /** The fields behind a to-do, with commas between them. */
    public static final String FIELDS = "fields";
    /** Where a to-do stands. */
    public static final String STOP = "stop";
    /** Who has the last word in a shared to-do. */
    public static final String TIE_BREAK = "tieBreak";
    /** Whether a to-do is agreed on. */
    public static final String SETTLED = "settled";
    /** Whether a to-do is taken out. */
    public static final String TAKEN_OUT = "takenOut";

    private Parts() {}

    /** The parts of a text, in its order. */
    public static Map<String, String> read(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int sign = line.indexOf('=');
            if (sign > 0) {
                parts.put(line.substring(0, sign), unescaped(line.substring(sign + 1)));
            }
        });
        return parts;
    }

    static String write(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + escaped(part.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Of some parts those that others have not alike. */
    static Map<String, String> differing(Map<String, String> parts, Map<String, String> others) {
        Map<String, String> differing = new LinkedHashMap<>(parts);
        differing.entrySet().removeIf(part -> Objects.equals(part.getValue(), others.get(part.getKey())));
        return differing;
    }

    /** The parts of a guard, with the reach of every courtesy. */
    public static Map<String, String> of(Guard guard) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(OWNER, guard.owner().name());
        parts.put(COUNTERPART, guard.forCounterpart().name());
        parts.put(OTHERS, guard.forOthers().name());
        parts.put(AFTERWARDS, guard.afterwards().name());
        parts.put(CREATION, Boolean.toString(guard.alsoAtCreation()));
        guard.courtesies().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(courtesy -> parts.put(
                        COURTESY + courtesy.getKey().name(), courtesy.getValue().name()));
        return parts;
    }

    static Map<String, String> of(AccountRule rule) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(KIND, rule.kind().name());
        parts.put(TREATMENT, rule.treatment().name());
        return parts;
    }

    static Map<String, String> of(CombinedSeat combined) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(PERSON, combined.person().value());
        parts.put(ALLOWED_BY, combined.allowedBy().value());
        parts.put(REVIEW_ON, combined.reviewOn().toString());
        parts.put(WHY, combined.why());
        return parts;
    }

    static Map<String, String> of(ToDo toDo) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(TITLE, toDo.title().orElse(""));
        parts.put(KNOWLEDGE, toDo.knowledge().name());
        parts.put(FIELDS, toDo.fields().stream().map(FieldId::value).collect(Collectors.joining(",")));
        parts.putAll(of(toDo.agreement()));
        return parts;
    }

    static Map<String, String> of(Agreement agreement) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(STOP, agreement.stop().name());
        parts.put(TIE_BREAK, agreement.tieBreak().map(Role::name).orElse(""));
        parts.put(SETTLED, Boolean.toString(agreement.settled()));
        parts.put(TAKEN_OUT, Boolean.toString(agreement.takenOut()));
        return parts;
    }

    /** Which issues a scope is of; its Producer is no part of that. */
    static Map<String, String> of(Scope scope) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (scope instanceof Scope.WholeProject whole) {
            parts.put(PROJECT, Long.toString(whole.projectId()));
        } else if (scope instanceof Scope.FieldValue value) {
            parts.put(FIELD, value.customFieldId());
            parts.put(OPTION, value.optionId());
            value.projectId().ifPresent(project -> parts.put(PROJECT, project.toString()));
        }
        return parts;
    }

    static String person(Scope scope) {
        return scope.producer().map(UserKey::value).orElse("");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char here = value.charAt(i);
            if (here == '\\' && i + 1 < value.length()) {
                i++;
                char meant = value.charAt(i);
                plain.append(meant == 'n' ? '\n' : meant == 'r' ? '\r' : meant);
            } else {
                plain.append(here);
            }
        }
        return plain.toString();
    }
}
