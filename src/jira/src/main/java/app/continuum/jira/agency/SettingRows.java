package app.continuum.jira.agency;

import app.continuum.core.agency.Settings;
import app.continuum.core.agency.SettingsText;
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
import java.util.TreeSet;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Settings to rows and back. */
final class SettingRows {
    private static final String TO_DO = "todo.";

    private SettingRows() {}

    /** All but the accounts, which have a table of their own. */
    static Settings read(List<SettingRow> rows) {
        Map<String, String> values = new HashMap<>();
        rows.forEach(row -> values.put(row.getSettingName(), row.getSettingValue()));
        Map<Role, String> labels = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            labels.put(role, values.getOrDefault(SettingsText.LABEL + role, ""));
        }
        return new Settings(
                        EmptySeat.valueOf(values.getOrDefault(SettingsText.EMPTY_SEAT, EmptySeat.FLAG.name())),
                        Optional.ofNullable(values.get(SettingsText.HEADS_OF_DELIVERY)),
                        labels,
                        Boolean.parseBoolean(values.getOrDefault(SettingsText.FAIL_CLOSED, "false")))
                .withUnknownRequests(UnknownRequests.valueOf(
                        values.getOrDefault(SettingsText.UNKNOWN_REQUESTS, UnknownRequests.LET_THROUGH.name())))
                .withRestoreAs(
                        Optional.ofNullable(values.get(SettingsText.RESTORE_AS)).map(UserKey::new))
                .withHeadsUps(HeadsUpRulesText.read(below(SettingsText.HEADS_UPS, values))
                        .rules());
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

    /** Which fields enforced which to-do in a version that kept no catalogue. */
    static Map<String, List<FieldId>> toDoFields(List<SettingRow> rows) {
        Map<String, List<FieldId>> fields = new HashMap<>();
        rows.stream()
                .filter(row -> row.getSettingName().startsWith(TO_DO))
                .forEach(row -> fields.put(
                        row.getSettingName().substring(TO_DO.length()),
                        Arrays.stream(row.getSettingValue().split(",", -1))
                                .map(FieldId::new)
                                .toList()));
        return fields;
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
