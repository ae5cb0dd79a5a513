package app.continuum.jira.agency;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.Sitting;
import app.continuum.core.clients.UserKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows to clients, their seats and scopes; {@link ClientWriter} goes the other way. */
final class ClientRows {
    private final Map<String, List<SeatRow>> seats;
    private final Map<String, List<ScopeRow>> scopes;

    ClientRows(List<SeatRow> seats, List<ScopeRow> scopes) {
        this.seats = seats.stream().collect(Collectors.groupingBy(SeatRow::getClientKey));
        this.scopes = scopes.stream().collect(Collectors.groupingBy(ScopeRow::getClientKey));
    }

    /** By key, since a client's place among the rows means nothing. */
    List<Client> read(List<ClientRow> rows) {
        return rows.stream()
                .map(this::client)
                .sorted(Comparator.comparing(Client::key))
                .toList();
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
}
