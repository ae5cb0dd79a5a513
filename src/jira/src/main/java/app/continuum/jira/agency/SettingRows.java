package app.continuum.jira.agency;

import app.continuum.core.agency.Settings;
import app.continuum.core.agency.UnknownRequests;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.HeadsUpRulesText;
import app.continuum.core.policy.EmptySeat;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Settings to rows and back. */
final class SettingRows {
    private static final String EMPTY_SEAT = "emptySeat";
    private static final String HEADS_OF_DELIVERY = "headsOfDelivery";
    private static final String FAIL_CLOSED = "failClosed";
    private static final String UNKNOWN_REQUESTS = "unknownRequests";
    private static final String RESTORE_AS = "restoreAs";
    private static final String HEADS_UPS = "headsUps.";
    private static final String LABEL = "label.";
    private static final String TO_DO = "todo.";

    private SettingRows() {}

    /** All but the accounts, which have a table of their own. */
    static Settings read(List<SettingRow> rows) {
        Map<String, String> values = new HashMap<>();
        rows.forEach(row -> values.put(row.getSettingName(), row.getSettingValue()));
        Map<Role, String> labels = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            labels.put(role, values.getOrDefault(LABEL + role, ""));
        }
        return new Settings(
                        EmptySeat.valueOf(values.getOrDefault(EMPTY_SEAT, EmptySeat.FLAG.name())),
                        Optional.ofNullable(values.get(HEADS_OF_DELIVERY)),
                        labels,
                        Boolean.parseBoolean(values.getOrDefault(FAIL_CLOSED, "false")),
                        toDoFields(values))
                .withUnknownRequests(UnknownRequests.valueOf(
                        values.getOrDefault(UNKNOWN_REQUESTS, UnknownRequests.LET_THROUGH.name())))
                .withRestoreAs(Optional.ofNullable(values.get(RESTORE_AS)).map(UserKey::new))
                .withHeadsUps(HeadsUpRulesText.read(below(HEADS_UPS, values)).rules());
    }

    private static Map<String, String> below(String start, Map<String, String> values) {
        Map<String, String> below = new HashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(start)) {
                below.put(name.substring(start.length()), value);
            }
        });
        return below;
    }

    private static Map<String, List<FieldId>> toDoFields(Map<String, String> values) {
        Map<String, List<FieldId>> fields = new HashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(TO_DO)) {
                fields.put(
                        name.substring(TO_DO.length()),
                        Arrays.stream(value.split(",", -1)).map(FieldId::new).toList());
            }
        });
        return fields;
    }

    /** The settings as texts by name; one that is not settled has none. */
    static Map<String, String> texts(Settings settings) {
        Map<String, String> texts = new TreeMap<>();
        texts.put(EMPTY_SEAT, settings.emptySeat().name());
        texts.put(FAIL_CLOSED, Boolean.toString(settings.failClosed()));
        texts.put(UNKNOWN_REQUESTS, settings.unknownRequests().name());
        settings.restoreAs().ifPresent(account -> texts.put(RESTORE_AS, account.value()));
        settings.headsOfDelivery().ifPresent(group -> texts.put(HEADS_OF_DELIVERY, group));
        HeadsUpRulesText.write(settings.headsUps()).forEach((name, value) -> texts.put(HEADS_UPS + name, value));
        settings.roleLabels().forEach((role, label) -> texts.put(LABEL + role, label));
        settings.toDoFields()
                .forEach((toDo, fields) -> texts.put(
                        TO_DO + toDo, fields.stream().map(FieldId::value).collect(Collectors.joining(","))));
        return texts;
    }

    /** The settings that differ, by name. */
    static void change(ActiveObjects tables, Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        for (String name : names) {
            tables.delete(tables.find(SettingRow.class, Query.select().where("SETTING_NAME = ?", name)));
            if (after.containsKey(name)) {
                tables.create(
                        SettingRow.class,
                        new DBParam("SETTING_NAME", name),
                        new DBParam("SETTING_VALUE", after.get(name)));
            }
        }
    }
}
