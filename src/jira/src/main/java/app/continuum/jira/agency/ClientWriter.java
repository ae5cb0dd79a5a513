package app.continuum.jira.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.Sitting;
import app.continuum.core.clients.UserKey;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** Clients that are not what they were to rows: each with its seats and scopes, found by its key, and no other client's. */
final class ClientWriter {
    private final ActiveObjects tables;

    ClientWriter(ActiveObjects tables) {
        this.tables = tables;
    }

    void change(List<Client> before, List<Client> after) {
        Map<ClientKey, Client> wanted = byKey(after);
        Map<ClientKey, Client> stored = byKey(before);
        stored.forEach((key, client) -> {
            if (!client.equals(wanted.get(key))) {
                delete(key);
            }
        });
        wanted.forEach((key, client) -> {
            if (!client.equals(stored.get(key))) {
                write(client);
            }
        });
    }

    private static Map<ClientKey, Client> byKey(List<Client> clients) {
        return clients.stream().collect(Collectors.toMap(Client::key, Function.identity()));
    }

    private void delete(ClientKey key) {
        List.of(SeatRow.class, ScopeRow.class, ClientRow.class).forEach(type -> delete(type, key));
    }

    private <T extends RawEntity<Integer>> void delete(Class<T> type, ClientKey key) {
        tables.delete(tables.find(type, Query.select().where("CLIENT_KEY = ?", key.value())));
    }

    private void write(Client client) {
        Optional<CombinedSeat> combined = client.combinedSeat();
        tables.create(
                ClientRow.class,
                new DBParam("CLIENT_KEY", client.key().value()),
                new DBParam("NAME", client.name()),
                new DBParam("SPACE_KEY", client.spaceKey().orElse(null)),
                new DBParam("ARCHIVED", client.archived()),
                new DBParam(
                        "COMBINED_PERSON",
                        text(combined.map(CombinedSeat::person).orElse(null))),
                new DBParam(
                        "COMBINED_ALLOWED_BY",
                        text(combined.map(CombinedSeat::allowedBy).orElse(null))),
                new DBParam("COMBINED_WHY", text(combined.map(CombinedSeat::why).orElse(null))),
                new DBParam(
                        "COMBINED_REVIEW_ON",
                        text(combined.map(CombinedSeat::reviewOn).orElse(null))));
        for (Role role : Role.values()) {
            Seat seat = client.seat(role);
            seat.lead().ifPresent(person -> writeSeat(client, role, Sitting.LEAD, person));
            seat.deputies().forEach(person -> writeSeat(client, role, Sitting.DEPUTY, person));
        }
        client.scopes().forEach(scope -> writeScope(client, scope));
    }

    private void writeSeat(Client client, Role role, Sitting sitting, UserKey person) {
        tables.create(
                SeatRow.class,
                new DBParam("CLIENT_KEY", client.key().value()),
                new DBParam("ROLE", role.name()),
                new DBParam("SITTING", sitting.name()),
                new DBParam("USER_KEY", person.value()));
    }

    private void writeScope(Client client, Scope scope) {
        List<DBParam> columns = new ArrayList<>();
        columns.add(new DBParam("CLIENT_KEY", client.key().value()));
        scope.producer().ifPresent(producer -> columns.add(new DBParam("PRODUCER_KEY", producer.value())));
        if (scope instanceof Scope.WholeProject project) {
            columns.add(new DBParam("PROJECT_ID", project.projectId()));
        } else if (scope instanceof Scope.FieldValue value) {
            columns.add(new DBParam("CUSTOM_FIELD_ID", value.customFieldId()));
            columns.add(new DBParam("OPTION_ID", value.optionId()));
            value.projectId().ifPresent(project -> columns.add(new DBParam("PROJECT_ID", project)));
        }
        tables.create(ScopeRow.class, columns.toArray(new DBParam[0]));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
