package app.continuum.jira.admin;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Role;
import app.continuum.core.policy.EmptySeat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agency-wide settings to the inputs of a form and back. */
final class AgencyForm {
    private AgencyForm() {}

    static FormState show(Agency agency) {
        Settings settings = agency.settings();
        Map<String, List<String>> inputs =
                GuardTable.inputs(agency.configuration().defaultGuards(), List.of());
        inputs.put("emptySeat", List.of(settings.emptySeat().name()));
        inputs.put("headsOfDelivery", settings.headsOfDelivery().stream().toList());
        inputs.put("failClosed", settings.failClosed() ? List.of("true") : List.of());
        for (Role role : Role.values()) {
            inputs.put("label." + role, settings.label(role).stream().toList());
        }
        return new FormState(inputs);
    }

    static Settings read(FormState form, Settings before) {
        Map<Role, String> labels = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            labels.put(role, form.value("label." + role));
        }
        return new Settings(
                GuardTable.constant(EmptySeat.class, form.value("emptySeat")).orElse(before.emptySeat()),
                Optional.of(form.value("headsOfDelivery")).filter(group -> !group.isEmpty()),
                labels,
                form.chosen("failClosed", "true"),
                before.toDoFields(),
                before.accounts(),
                before.unknownRequests(),
                before.restoreAs());
    }
}
