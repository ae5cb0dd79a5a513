package app.continuum.core.diagram;

import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Clients to draw. */
public final class Samples {

    private static final UserKey SOLO = new UserKey("solo");
    private static final FieldId BRIEF = new FieldId("Creative brief");

    private Samples() {}

    /** A client with full seats. */
    public static Client acme() {
        Seat accountManager = new Seat(Optional.of(new UserKey("ann")), Set.of(new UserKey("adam")), Set.of());
        Seat producer =
                new Seat(Optional.of(new UserKey("paul")), Set.of(new UserKey("petra")), Set.of(new UserKey("pia")));
        return client("ACME", "Acme Rockets", accountManager, producer, Optional.empty());
    }

    /** A client in whose seats nobody sits. */
    public static Client deserted() {
        return client("LONELY", "Lonely & Sons", Seat.empty(), Seat.empty(), Optional.empty());
    }

    /** A client with one person in both seats, and a deputy in one. */
    public static Client initech() {
        Seat accountManager = new Seat(Optional.of(SOLO), Set.of(new UserKey("adam")), Set.of());
        CombinedSeat onRecord = new CombinedSeat(SOLO, new UserKey("head"), "small client", LocalDate.of(2027, 6, 30));
        return client("INITECH", "Initech", accountManager, Seat.of(SOLO), Optional.of(onRecord));
    }

    /** A guard in every mode. */
    public static Map<FieldId, Guard> guards() {
        Map<FieldId, Guard> guards = new LinkedHashMap<>();
        put(guards, FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK);
        put(guards, FieldId.ASSIGNEE, Role.PRODUCER, Mode.FLAG);
        put(guards, FieldId.ORIGINAL_ESTIMATE, Role.PRODUCER, Mode.HEADS_UP);
        put(guards, FieldId.REMAINING_ESTIMATE, Role.PRODUCER, Mode.OBSERVE);
        put(guards, BRIEF, Role.ACCOUNT_MANAGER, Mode.OBSERVE);
        return guards;
    }

    /** The to-dos, with a field behind the brief. */
    public static CatalogueBook catalogue() {
        return CatalogueBook.first().withAgency(Catalogue.first().enforcing("creative-brief", BRIEF));
    }

    /** The drawing of a client with guards in every mode. */
    public static Continuum draft(Client client) {
        return Draughtsman.draft(client, guards(), catalogue(), new EnglishWords());
    }

    private static void put(Map<FieldId, Guard> guards, FieldId field, Role owner, Mode mode) {
        guards.put(field, new Guard(field, owner, mode, Mode.OBSERVE));
    }

    private static Client client(
            String key, String name, Seat accountManager, Seat producer, Optional<CombinedSeat> combined) {
        return new Client(
                new ClientKey(key), name, accountManager, producer, List.of(), combined, Optional.empty(), false);
    }
}
