package app.continuum.jira.exchange;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Guard;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.core.headsup.HeadsUpRulesText;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a configuration as maps and lists, the shape that {@link ConfigurationReader} reads. */
public final class ConfigurationJson {
    private ConfigurationJson() {}

    /** The whole document. */
    public static Map<String, Object> of(Configuration configuration) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("settings", settings(configuration.settings()));
        document.put("guards", guards(configuration.defaultGuards()));
        document.put("catalogue", CatalogueJson.of(configuration.catalogue().agency()));
        document.put(
                "clients",
                configuration.clients().stream()
                        .map(client -> client(client, configuration))
                        .toList());
        return document;
    }

    private static Map<String, Object> settings(Settings settings) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("emptySeat", settings.emptySeat().name());
        settings.headsOfDelivery().ifPresent(group -> document.put("headsOfDelivery", group));
        document.put("roleLabels", names(settings.roleLabels()));
        document.put("failClosed", settings.failClosed());
        document.put(
                "accounts",
                settings.accounts().rules().stream()
                        .map(ConfigurationJson::account)
                        .toList());
        document.put("unknownRequests", settings.unknownRequests().name());
        settings.restoreAs().ifPresent(account -> document.put("restoreAs", account.value()));
        document.put("headsUps", headsUps(settings.headsUps()));
        return document;
    }

    private static Map<String, Object> headsUps(HeadsUpRules rules) {
        Map<String, Object> document = new LinkedHashMap<>(HeadsUpRulesText.write(rules));
        document.put(
                HeadsUpRulesText.DAYS,
                rules.hours().days().stream().sorted().map(DayOfWeek::name).toList());
        document.put(HeadsUpRulesText.ANSWER, rules.answerHours());
        document.put(HeadsUpRulesText.LAPSE, rules.lapseDays());
        document.put(HeadsUpRulesText.AHEAD, rules.lapsedGoesAhead());
        document.put(HeadsUpRulesText.DIGEST, rules.digestHour());
        return document;
    }

    private static Map<String, String> account(AccountRule rule) {
        Map<String, String> document = new LinkedHashMap<>();
        document.put(rule.by().name().toLowerCase(Locale.ROOT), rule.name());
        document.put("kind", rule.kind().name());
        document.put("treatment", rule.treatment().name());
        return document;
    }

    private static List<Map<String, Object>> guards(List<Guard> guards) {
        return guards.stream().map(ConfigurationJson::guard).toList();
    }

    private static Map<String, Object> guard(Guard guard) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("field", guard.field().value());
        document.put("owner", guard.owner().name());
        document.put("counterpart", guard.forCounterpart().name());
        document.put("others", guard.forOthers().name());
        document.put("courtesies", names(guard.courtesies()));
        document.put("afterwards", guard.afterwards().name());
        document.put("alsoAtCreation", guard.alsoAtCreation());
        return document;
    }

    private static Map<String, Object> client(Client client, Configuration configuration) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("key", client.key().value());
        document.put("name", client.name());
        document.put("accountManager", seat(client.accountManager()));
        document.put("producer", seat(client.producer()));
        document.put(
                "scopes", client.scopes().stream().map(ConfigurationJson::scope).toList());
        client.combinedSeat().ifPresent(combined -> {
            Map<String, Object> exception = new LinkedHashMap<>();
            exception.put("person", combined.person().value());
            exception.put("allowedBy", combined.allowedBy().value());
            exception.put("why", combined.why());
            exception.put("reviewOn", combined.reviewOn().toString());
            document.put("combinedSeat", exception);
        });
        client.spaceKey().ifPresent(space -> document.put("spaceKey", space));
        document.put("archived", client.archived());
        document.put("guards", guards(configuration.guardOverrides().getOrDefault(client.key(), List.of())));
        document.put("catalogue", CatalogueJson.of(configuration.catalogue().overrides(client.key())));
        return document;
    }

    private static Map<String, Object> seat(Seat seat) {
        Map<String, Object> document = new LinkedHashMap<>();
        seat.lead().ifPresent(lead -> document.put("lead", lead.value()));
        document.put(
                "deputies",
                seat.deputies().stream().map(UserKey::value).sorted().toList());
        return document;
    }

    private static Map<String, Object> scope(Scope scope) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (scope instanceof Scope.WholeProject project) {
            document.put("project", Long.toString(project.projectId()));
        } else if (scope instanceof Scope.FieldValue value) {
            document.put("field", value.customFieldId());
            document.put("option", value.optionId());
            value.projectId().ifPresent(project -> document.put("project", project.toString()));
        }
        scope.producer().ifPresent(producer -> document.put("producer", producer.value()));
        return document;
    }

    private static Map<String, String> names(Map<? extends Enum<?>, ?> values) {
        Map<String, String> names = new TreeMap<>();
        values.forEach((name, value) -> names.put(name.name(), value.toString()));
        return names;
    }
}
