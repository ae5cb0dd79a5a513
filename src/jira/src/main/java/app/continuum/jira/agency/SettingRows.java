package app.continuum.jira.agency;

import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Role;
import app.continuum.core.policy.EmptySeat;
import com.atlassian.activeobjects.external.ActiveObjects;
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
    private static final String LABEL = "label.";

    private SettingRows() {}

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
                Boolean.parseBoolean(values.getOrDefault(FAIL_CLOSED, "false")));
    }

    static void write(ActiveObjects tables, Settings settings) {
        write(tables, EMPTY_SEAT, settings.emptySeat().name());
        write(tables, FAIL_CLOSED, Boolean.toString(settings.failClosed()));
        settings.headsOfDelivery().ifPresent(group -> write(tables, HEADS_OF_DELIVERY, group));
        settings.roleLabels().forEach((role, label) -> write(tables, LABEL + role, label));
    }

    private static void write(ActiveObjects tables, String name, String text) {
        tables.create(SettingRow.class, new DBParam("SETTING_NAME", name), new DBParam("SETTING_VALUE", text));
    }
}
