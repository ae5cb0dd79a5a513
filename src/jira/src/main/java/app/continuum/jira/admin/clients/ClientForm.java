package app.continuum.jira.admin.clients;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.SpaceKey;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.admin.ExceptionForm;
import app.continuum.jira.admin.NewClientKey;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client to the inputs of a form and back, with an error beside every input that is wrong. */
final class ClientForm {
    private final UserNames users;
    private final ScopeTable scopes;
    private final OverlapNotes overlaps;
    private final ExceptionForm exceptions;
    private final NewClientKey newKey;
    private final ScreenText text;

    ClientForm(UserNames users, ScopeTable scopes, OverlapNotes overlaps, ScreenText text) {
        this.users = users;
        this.scopes = scopes;
        this.overlaps = overlaps;
        this.exceptions = new ExceptionForm(text);
        this.newKey = new NewClientKey(text);
        this.text = text;
    }

    FormState show(Client client) {
        Map<String, List<String>> inputs = new HashMap<>();
        inputs.put("key", List.of(client.key().value()));
        inputs.put("name", List.of(client.name()));
        inputs.put("spaceKey", client.spaceKey().stream().toList());
        inputs.put("archived", client.archived() ? List.of("true") : List.of());
        inputs.putAll(scopes.inputs(client.scopes()));
        showSeat(inputs, "accountManager", client.accountManager());
        showSeat(inputs, "producer", client.producer());
        client.combinedSeat().map(ExceptionForm::inputs).ifPresent(inputs::putAll);
        return new FormState(inputs);
    }

    static FormState empty() {
        return new FormState(Map.of("scopes", List.of("1")));
    }

    private void showSeat(Map<String, List<String>> inputs, String name, Seat seat) {
        inputs.put(name, seat.lead().map(users::name).stream().toList());
        inputs.put(
                name + "Deputies",
                List.of(seat.deputies().stream().map(users::name).sorted().collect(Collectors.joining(", "))));
    }

    /** The client a form describes; nothing where something is wrong with it, which the form then says. */
    Optional<Client> read(FormState form, Optional<Client> before, Agency agency, ApplicationUser by) {
        Optional<ClientKey> key = key(form, before, agency);
        String name = form.value("name");
        if (name.isEmpty()) {
            form.blame("name", text.of("continuum.admin.error.name"));
        }
        form.limit("name", text);
        Optional<String> space = space(form);
        Seat accountManager = seat(form, "accountManager");
        Seat producer = seat(form, "producer");
        Map<Scope, ScopeLine> rows = scopes.read(form, before);
        List<Scope> claimed = Stream.concat(rows.keySet().stream(), ScopeTable.beyond(before).stream())
                .toList();
        Optional<CombinedSeat> exception = exception(form, accountManager, producer, claimed, before, by);
        if (!form.isSound() || key.isEmpty()) {
            return Optional.empty();
        }
        Client client = new Client(
                key.get(), name, accountManager, producer, claimed, exception, space, form.chosen("archived", "true"));
        overlaps.blameTies(form, client, rows, agency);
        return Optional.of(client);
    }

    private Optional<String> space(FormState form) {
        String space = form.value("spaceKey");
        if (!space.isEmpty() && !SpaceKey.isKey(space)) {
            form.blame("spaceKey", text.of("continuum.admin.error.space"));
        }
        return Optional.of(space).filter(typed -> !typed.isEmpty());
    }

    private Optional<ClientKey> key(FormState form, Optional<Client> before, Agency agency) {
        return before.map(Client::key).or(() -> newKey.read(form, form.value("key"), agency));
    }

    private Seat seat(FormState form, String name) {
        String lead = form.value(name);
        Optional<UserKey> leadKey = lead.isEmpty() ? Optional.empty() : users.active(form, name, lead);
        Set<UserKey> deputies = new LinkedHashSet<>();
        UserNames.split(form.value(name + "Deputies"))
                .forEach(deputy -> users.active(form, name + "Deputies", deputy).ifPresent(deputies::add));
        leadKey.ifPresent(deputies::remove);
        return new Seat(leadKey, deputies, Set.of());
    }

    /** Needed where somebody sits in both seats, and for nobody else. */
    private Optional<CombinedSeat> exception(
            FormState form,
            Seat accountManager,
            Seat producer,
            List<Scope> claimed,
            Optional<Client> before,
            ApplicationUser by) {
        return Client.inBothSeats(accountManager, producer, claimed).stream()
                .findFirst()
                .flatMap(person ->
                        exceptions.read(form, person, before.flatMap(Client::combinedSeat), new UserKey(by.getKey())));
    }
}
