package app.continuum.jira.admin.access;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Settings;
import app.continuum.core.agency.UnknownRequests;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.Treatment;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agency-wide settings to the inputs of a form and back. */
final class AgencyForm {
    private static final String HEADS = "headsOfDelivery";
    private static final String RESTORE_AS = "restoreAs";

    private final UserNames users;
    private final Visibility visibility;
    private final ScreenText text;
    private final AccountTable accounts;

    AgencyForm(UserNames users, Visibility visibility, ScreenText text) {
        this.users = users;
        this.visibility = visibility;
        this.text = text;
        this.accounts = new AccountTable(users, visibility, text);
    }

    FormState show(Agency agency) {
        Settings settings = agency.settings();
        Map<String, List<String>> inputs = new HashMap<>();
        inputs.put("emptySeat", List.of(settings.emptySeat().name()));
        inputs.put(HEADS, settings.headsOfDelivery().stream().toList());
        inputs.put("failClosed", settings.failClosed() ? List.of("true") : List.of());
        inputs.put("unknownRequests", List.of(settings.unknownRequests().name()));
        inputs.put(RESTORE_AS, settings.restoreAs().map(users::name).stream().toList());
        inputs.putAll(HeadsUpRulesForm.inputs(settings.headsUps()));
        inputs.putAll(accounts.inputs(settings.accounts()));
        for (Role role : Role.values()) {
            inputs.put(label(role), settings.label(role).stream().toList());
        }
        return new FormState(inputs);
    }

    Settings read(FormState form, Settings before) {
        Map<Role, String> labels = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            form.limit(label(role), text);
            labels.put(role, form.value(label(role)));
        }
        return new Settings(
                FormState.constant(EmptySeat.class, form.value("emptySeat")).orElse(before.emptySeat()),
                form.group(HEADS, visibility, text),
                labels,
                form.chosen("failClosed", "true"),
                accounts.read(form, before.accounts()),
                FormState.constant(UnknownRequests.class, form.value("unknownRequests"))
                        .orElse(before.unknownRequests()),
                restoreAs(form),
                HeadsUpRulesForm.read(form, visibility, text));
    }

    /** What the form offers to choose from, by the name its template has for it. */
    Map<String, Object> choices(FormState form) {
        return Map.of(
                "workingDays",
                HeadsUpRulesForm.days(text),
                "accounts",
                AccountTable.lines(form),
                "emptySeats",
                choices("continuum.empty-seat.", List.of(EmptySeat.values())),
                "listings",
                choices("continuum.listing.", List.of(Listing.values())),
                "kinds",
                choices("continuum.actor-kind.", AccountRule.KINDS),
                "treatments",
                choices("continuum.treatment.", List.of(Treatment.values())),
                "unknownRequests",
                choices("continuum.unknown-requests.", List.of(UnknownRequests.values())));
    }

    private List<Choice> choices(String key, Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> new Choice(constant.name(), text.of(key + constant.name())))
                .toList();
    }

    private Optional<UserKey> restoreAs(FormState form) {
        return Optional.of(form.value(RESTORE_AS))
                .filter(typed -> !typed.isEmpty())
                .flatMap(name -> users.active(form, RESTORE_AS, name));
    }

    private static String label(Role role) {
        return "label." + role;
    }
}
