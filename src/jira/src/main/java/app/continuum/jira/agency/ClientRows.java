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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;

/** Clients, their seats and scopes to rows and back. */
final class ClientRows {
    private final Map<String, List<SeatRow>> seats;
    private final Map<String, List<ScopeRow>> scopes;

    ClientRows(List<SeatRow> seats, List<ScopeRow> scopes) {
        this.seats = seats.stream().collect(Collectors.groupingBy(SeatRow::getClientKey));
        this.scopes = scopes.stream().collect(Collectors.groupingBy(ScopeRow::getClientKey));
    }

    List<Client> read(List<ClientRow> rows) {
        return rows.stream().map(this::client).toList();
    }

    private Client client(ClientRow row) {
        String key = row.getClientKey();
        return new Client(
                new ClientKey(key),
                row.getName(),
                seat(key, Role.ACCOUNT_MANAGER),
                seat(key, Role.PRODUCER),
                scopes.getOrDefault(key, List.of()).stream()
                        .map(ClientRows::scope)
                        .toList(),
                combinedSeat(row),
                Optional.ofNullable(row.getSpaceKey()),
                row.isArchived());
    }

    private Seat seat(String clientKey, Role role) {
        Optional<UserKey> lead = Optional.empty();
        Set<UserKey> deputies = new LinkedHashSet<>();
        for (SeatRow row : seats.getOrDefault(clientKey, List.of())) {
            if (Role.valueOf(row.getRole()) == role) {
                UserKey person = new UserKey(row.getUserKey());
                if (Sitting.valueOf(row.getSitting()) == Sitting.LEAD) {
                    lead = Optional.of(person);
                } else {
                    deputies.add(person);
                }
            }
        }
        return new Seat(lead, deputies, Set.of());
    }

    private static Scope scope(ScopeRow row) {
        Optional<UserKey> producer = Optional.ofNullable(row.getProducerKey()).map(UserKey::new);
        Optional<Long> project = Optional.ofNullable(row.getProjectId());
        String field = row.getCustomFieldId();
        String option = row.getOptionId();
        if (field != null && option != null) {
            return new Scope.FieldValue(field, option, project, producer);
        }
        return new Scope.WholeProject(project.orElseThrow(), producer);
    }

    private static Optional<CombinedSeat> combinedSeat(ClientRow row) {
        String person = row.getCombinedPerson();
        String allowedBy = row.getCombinedAllowedBy();
        String why = row.getCombinedWhy();
        String reviewOn = row.getCombinedReviewOn();
        if (person == null || allowedBy == null || why == null || reviewOn == null) {
            return Optional.empty();
        }
        return Optional.of(
                new CombinedSeat(new UserKey(person), new UserKey(allowedBy), why, LocalDate.parse(reviewOn)));
    }

    static void write(ActiveObjects tables, Client client) {
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
            seat.lead().ifPresent(person -> writeSeat(tables, client, role, Sitting.LEAD, person));
            seat.deputies().forEach(person -> writeSeat(tables, client, role, Sitting.DEPUTY, person));
        }
        client.scopes().forEach(scope -> writeScope(tables, client, scope));
    }

    private static void writeSeat(ActiveObjects tables, Client client, Role role, Sitting sitting, UserKey person) {
        tables.create(
                SeatRow.class,
                new DBParam("CLIENT_KEY", client.key().value()),
                new DBParam("ROLE", role.name()),
                new DBParam("SITTING", sitting.name()),
                new DBParam("USER_KEY", person.value()));
    }

    private static void writeScope(ActiveObjects tables, Client client, Scope scope) {
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
