package app.continuum.jira.exchange;

import app.continuum.core.agency.Settings;
import app.continuum.core.agency.UnknownRequests;
import app.continuum.core.clients.Role;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.core.headsup.HeadsUpRulesText;
import app.continuum.core.policy.EmptySeat;
import app.continuum.jira.agency.Visibility;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the agency-wide settings in a document. */
final class SettingsReader {
    private static final Set<String> PARTS = Set.of(
            "emptySeat",
            "headsOfDelivery",
            "roleLabels",
            "failClosed",
            "accounts",
            "unknownRequests",
            "restoreAs",
            "headsUps");
    private static final Set<String> TEXTS = Set.of(
            HeadsUpRulesText.FROM,
            HeadsUpRulesText.TO,
            HeadsUpRulesText.ANSWER,
            HeadsUpRulesText.LAPSE,
            HeadsUpRulesText.OVERRIDERS,
            HeadsUpRulesText.DIGEST);

    private final PersonReader people;
    private final Visibility visibility;
    private final AccountReader accounts;

    SettingsReader(PersonReader people, Visibility visibility) {
        this.people = people;
        this.visibility = visibility;
        this.accounts = new AccountReader(people, visibility);
    }

    Settings read(JsonPlace place) {
        place.allowOnly(PARTS);
        JsonPlace labels = place.object("roleLabels");
        Map<Role, String> roleLabels = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            labels.text(role.name()).ifPresent(label -> roleLabels.put(role, label));
        }
        return new Settings(
                place.choice("emptySeat", EmptySeat.class).orElse(EmptySeat.FLAG),
                knownGroup(place, "headsOfDelivery"),
                roleLabels,
                place.flag("failClosed"),
                accounts.read(place.objects("accounts")),
                place.choice("unknownRequests", UnknownRequests.class).orElse(UnknownRequests.LET_THROUGH),
                place.text("restoreAs").flatMap(key -> people.read(place, "restoreAs", key)),
                headsUps(place.object("headsUps")));
    }

    private HeadsUpRules headsUps(JsonPlace place) {
        Map<String, String> said = new HashMap<>();
        TEXTS.forEach(name -> place.text(name).ifPresent(text -> said.put(name, text)));
        if (place.has(HeadsUpRulesText.DAYS)) {
            said.put(HeadsUpRulesText.DAYS, String.join(",", place.texts(HeadsUpRulesText.DAYS)));
        }
        said.put(HeadsUpRulesText.AHEAD, Boolean.toString(place.flag(HeadsUpRulesText.AHEAD)));
        place.allowOnly(HeadsUpRulesText.NAMES);
        knownGroup(place, HeadsUpRulesText.OVERRIDERS);
        HeadsUpRulesText.Result result = HeadsUpRulesText.read(said);
        result.faults().forEach(fault -> place.problem(fault.name(), fault.code(), fault.detail()));
        return result.rules();
    }

    private Optional<String> knownGroup(JsonPlace place, String part) {
        Optional<String> group = place.text(part);
        group.filter(name -> !visibility.knowsGroup(name))
                .ifPresent(name -> place.problem(part, "group.unknown", name));
        return group;
    }
}
