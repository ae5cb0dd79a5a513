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
import java.util.Optional;
import net.java.ao.DBParam;

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
                        Boolean.parseBoolean(values.getOrDefault(FAIL_CLOSED, "false")))
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

    static void write(ActiveObjects tables, Settings settings) {
        write(tables, EMPTY_SEAT, settings.emptySeat().name());
        write(tables, FAIL_CLOSED, Boolean.toString(settings.failClosed()));
        write(tables, UNKNOWN_REQUESTS, settings.unknownRequests().name());
        settings.restoreAs().ifPresent(account -> write(tables, RESTORE_AS, account.value()));
        settings.headsOfDelivery().ifPresent(group -> write(tables, HEADS_OF_DELIVERY, group));
        HeadsUpRulesText.write(settings.headsUps()).forEach((name, value) -> write(tables, HEADS_UPS + name, value));
        settings.roleLabels().forEach((role, label) -> write(tables, LABEL + role, label));
    }

    private static void write(ActiveObjects tables, String name, String text) {
        tables.create(SettingRow.class, new DBParam("SETTING_NAME", name), new DBParam("SETTING_VALUE", text));
    }
}
