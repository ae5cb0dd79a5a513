package app.continuum.core.diagram;

import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a client, its guards and its to-dos into the words of a drawing. */
public final class Draughtsman {

    private final Client client;
    private final Map<FieldId, Guard> guards;
    private final CatalogueBook book;
    private final Words words;
    private final Optional<UserKey> combined;

    private Draughtsman(Client client, Map<FieldId, Guard> guards, CatalogueBook book, Words words) {
        this.client = client;
        this.guards = guards;
        this.book = book;
        this.words = words;
        this.combined = client.combinedSeat()
                .map(CombinedSeat::person)
                .filter(client.accountManager()::seats)
                .filter(client.producer()::seats);
    }

    /** The drawing of a client under the guards in force for it. */
    public static Continuum draft(Client client, Map<FieldId, Guard> guards, CatalogueBook book, Words words) {
        return new Draughtsman(client, guards, book, words).draft();
    }

    private Continuum draft() {
        Catalogue catalogue = book.effective(client.key());
        return new Continuum(
                client.key().value(),
                client.name(),
                end(Role.ACCOUNT_MANAGER),
                end(Role.PRODUCER),
                combined.map(words::person),
                Arrays.stream(Stop.values()).map(stop -> band(stop, catalogue)).toList());
    }

    private End end(Role role) {
        Seat seat = client.seat(role);
        List<String> people = new ArrayList<>();
        seat.lead().filter(this::sitsHereAlone).map(words::person).ifPresent(people::add);
        people.addAll(named(seat.deputies(), "continuum.person.deputy"));
        people.addAll(named(seat.standIns(), "continuum.person.standIn"));
        return new End(words.role(role), people);
    }

    private List<String> named(Collection<UserKey> people, String key) {
        return people.stream()
                .filter(this::sitsHereAlone)
                .map(words::person)
                .sorted()
                .map(name -> words.text(key, name))
                .toList();
    }

    private boolean sitsHereAlone(UserKey person) {
        return combined.filter(person::equals).isEmpty();
    }

    private Band band(Stop stop, Catalogue catalogue) {
        String label =
                words.text("continuum.stop." + stop, words.role(Role.ACCOUNT_MANAGER), words.role(Role.PRODUCER));
        return new Band(stop, label, catalogue.at(stop).stream().map(this::mark).toList());
    }

    private Mark mark(ToDo toDo) {
        return new Mark(
                toDo.label(words),
                toDo.knowledge(),
                Lock.before(toDo.fields(), guards, words::field),
                toDo.settled(),
                toDo.tieBreak().map(words::role),
                book.departs(client.key(), toDo.id()));
    }
}
