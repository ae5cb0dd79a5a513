package app.continuum.jira.changes;

import app.continuum.core.agency.SettingsText;
import app.continuum.core.changes.Change;
import app.continuum.core.changes.Parts;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUpRulesText;
import app.continuum.jira.agency.People;
import app.continuum.jira.mail.Reader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what was there before a change, or is there after it. */
public final class ChangeValues {
    private final ChangeNames names;
    private final People people;
    private final GuardWords guards;
    private final ToDoWords toDos;

    /** Values with the names of this Jira. */
    public ChangeValues(ChangeNames names, People people, GuardWords guards, ToDoWords toDos) {
        this.names = names;
        this.people = people;
        this.guards = guards;
        this.toDos = toDos;
    }

    /** One side of a change in words; empty where the change itself says that there is none. */
    String of(Change change, String value, Reader reader) {
        return value.isEmpty() ? nothing(change, reader) : something(change, value, reader);
    }

    private static String nothing(Change change, Reader reader) {
        return switch (change.kind()) {
            case LEAD, DEPUTIES -> reader.text("continuum.seat.empty");
            case SCOPE_PRODUCER -> reader.text("continuum.changes.no-own");
            case SPACE, COMBINED_SEAT, SETTING -> reader.text("continuum.changes.none");
            case CLIENT_MADE,
                    CLIENT_REMOVED,
                    CLIENT_RENAMED,
                    CLIENT_ARCHIVED,
                    CLIENT_BROUGHT_BACK,
                    SCOPE_ADDED,
                    SCOPE_REMOVED,
                    GUARD_ADDED,
                    GUARD_REMOVED,
                    GUARD_CHANGED,
                    ACCOUNT_LISTED,
                    ACCOUNT_UNLISTED,
                    ACCOUNT_CHANGED,
                    ACCOUNTS_REORDERED,
                    TO_DO_ADDED,
                    TO_DO_REMOVED,
                    TO_DO_CHANGED,
                    TO_DOS_REORDERED -> "";
            case TO_DO_OF_CLIENT -> reader.text("continuum.changes.as-agency");
        };
    }

    private String something(Change change, String value, Reader reader) {
        return switch (change.kind()) {
            case CLIENT_MADE, CLIENT_REMOVED, CLIENT_RENAMED, CLIENT_ARCHIVED, CLIENT_BROUGHT_BACK, SPACE -> value;
            case LEAD, DEPUTIES, SCOPE_PRODUCER -> people(value);
            case SCOPE_ADDED, SCOPE_REMOVED ->
                reader.text("continuum.changes.own-producer", names.role(Role.PRODUCER, reader), people(value));
            case COMBINED_SEAT -> combined(Parts.read(value), reader);
            case GUARD_ADDED, GUARD_REMOVED -> guards.whole(Parts.read(value), reader);
            case GUARD_CHANGED -> guards.of(Parts.read(value), reader);
            case TO_DO_ADDED, TO_DO_REMOVED, TO_DO_CHANGED, TO_DO_OF_CLIENT -> toDos.of(Parts.read(value), reader);
            case TO_DOS_REORDERED ->
                value.lines().map(id -> names.toDo(id, reader)).collect(Collectors.joining(", "));
            case SETTING -> setting(change.subject(), value, reader);
            case ACCOUNT_LISTED, ACCOUNT_UNLISTED, ACCOUNT_CHANGED -> account(Parts.read(value), reader);
            case ACCOUNTS_REORDERED ->
                value.lines()
                        .map(subject -> subject.substring(subject.indexOf(':') + 1))
                        .collect(Collectors.joining(", "));
        };
    }

    private String people(String keys) {
        return keys.lines().map(key -> people.displayName(new UserKey(key))).collect(Collectors.joining(", "));
    }

    private String combined(Map<String, String> parts, Reader reader) {
        return reader.text(
                "continuum.changes.combined",
                people(parts.getOrDefault(Parts.PERSON, "")),
                people(parts.getOrDefault(Parts.ALLOWED_BY, "")),
                reader.day(LocalDate.parse(parts.getOrDefault(Parts.REVIEW_ON, ""))),
                parts.getOrDefault(Parts.WHY, ""));
    }

    private String setting(String name, String value, Reader reader) {
        return switch (name) {
            case SettingsText.EMPTY_SEAT -> reader.text("continuum.empty-seat." + value);
            case SettingsText.UNKNOWN_REQUESTS -> reader.text("continuum.unknown-requests." + value);
            case SettingsText.FAIL_CLOSED, SettingsText.HEADS_UPS + HeadsUpRulesText.AHEAD ->
                reader.text(Boolean.parseBoolean(value) ? "continuum.changes.yes" : "continuum.changes.no");
            case SettingsText.RESTORE_AS -> people(value);
            case SettingsText.HEADS_UPS + HeadsUpRulesText.DAYS ->
                Arrays.stream(value.split(",", -1))
                        .map(day -> reader.text("continuum.day." + day))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private static String account(Map<String, String> parts, Reader reader) {
        return parts.entrySet().stream()
                .map(part -> reader.text(
                        (part.getKey().equals(Parts.KIND) ? "continuum.actor-kind." : "continuum.treatment.")
                                + part.getValue()))
                .collect(Collectors.joining("; "));
    }
}
