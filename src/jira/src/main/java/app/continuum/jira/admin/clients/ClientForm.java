package app.continuum.jira.admin.clients;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.user.ApplicationUser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A client to the inputs of a form and back, with an error beside every input that is wrong. */
final class ClientForm {
    /** A space's key in Confluence, a personal one included; or nothing. */
    private static final Pattern SPACE_KEY = Pattern.compile("(~?[A-Za-z0-9._-]{1,255})?");

    private final UserNames users;
    private final ScopeTable scopes;
    private final OverlapNotes overlaps;
    private final ScreenText text;

    ClientForm(UserNames users, ScopeTable scopes, OverlapNotes overlaps, ScreenText text) {
        this.users = users;
        this.scopes = scopes;
        this.overlaps = overlaps;
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
        client.combinedSeat().ifPresent(combined -> {
            inputs.put("combinedWhy", List.of(combined.why()));
            inputs.put("combinedReviewOn", List.of(combined.reviewOn().toString()));
        });
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
        Optional<ClientKey> key = key(form, before);
        String name = form.value("name");
        if (name.isEmpty()) {
            form.blame("name", text.of("continuum.admin.error.name"));
        }
        form.limit("name", text);
        Optional<String> space = space(form);
        Seat accountManager = seat(form, "accountManager");
        Seat producer = seat(form, "producer");
        Map<Scope, ScopeLine> rows = scopes.read(form, before);
        Optional<CombinedSeat> combined = combined(form, accountManager, producer, before, by);
        if (!form.isSound() || key.isEmpty()) {
            return Optional.empty();
        }
        Client client = new Client(
                key.get(),
                name,
                accountManager,
                producer,
                List.copyOf(rows.keySet()),
                combined,
                space,
                form.chosen("archived", "true"));
        overlaps.blameTies(form, client, rows, agency);
        return Optional.of(client);
    }

    private Optional<String> space(FormState form) {
        String space = form.value("spaceKey");
        if (!SPACE_KEY.matcher(space).matches()) {
            form.blame("spaceKey", text.of("continuum.admin.error.space"));
        }
        return Optional.of(space).filter(typed -> !typed.isEmpty());
    }

    private Optional<ClientKey> key(FormState form, Optional<Client> before) {
        if (before.isPresent()) {
            return before.map(Client::key);
        }
        Optional<ClientKey> key = ClientKey.parse(form.value("key").toUpperCase(Locale.ROOT));
        if (key.isEmpty()) {
            form.blame("key", text.of("continuum.admin.error.key"));
        }
        return key;
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

    /** The exception on record: needed where somebody sits in both seats, and for nobody else. */
    private Optional<CombinedSeat> combined(
            FormState form, Seat accountManager, Seat producer, Optional<Client> before, ApplicationUser by) {
        Optional<UserKey> both =
                accountManager.people().stream().filter(producer::seats).findFirst();
        if (both.isEmpty()) {
            return Optional.empty();
        }
        String why = form.value("combinedWhy");
        if (why.isEmpty()) {
            form.blame("combinedWhy", text.of("continuum.admin.error.combined-why"));
        }
        Optional<LocalDate> reviewOn = day(form.value("combinedReviewOn"));
        if (reviewOn.isEmpty()) {
            form.blame("combinedReviewOn", text.of("continuum.admin.error.combined-review"));
        }
        if (why.isEmpty() || reviewOn.isEmpty()) {
            return Optional.empty();
        }
        UserKey allowedBy = before.flatMap(Client::combinedSeat)
                .filter(earlier ->
                        earlier.person().equals(both.get()) && earlier.why().equals(why))
                .map(CombinedSeat::allowedBy)
                .orElse(new UserKey(by.getKey()));
        return Optional.of(new CombinedSeat(both.get(), allowedBy, why, reviewOn.get()));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
