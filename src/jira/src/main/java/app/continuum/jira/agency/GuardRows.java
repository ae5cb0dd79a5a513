package app.continuum.jira.agency;

import app.continuum.core.agency.Configuration;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Guards to rows and back. */
final class GuardRows {
    /** Stands for the agency itself where a client's key stands otherwise. */
    static final String AGENCY = "*";

    private GuardRows() {}

    /** The guards by client key, the agency's own under {@link #AGENCY}. */
    static Map<String, List<Guard>> read(List<GuardRow> rows) {
        Map<String, List<Guard>> guards = new HashMap<>();
        rows.forEach(row -> guards.computeIfAbsent(row.getClientKey(), key -> new ArrayList<>())
                .add(guard(row)));
        return guards;
    }

    /** The guards that differ, those of one client, or of the agency, as a whole. */
    static void change(ActiveObjects tables, Configuration before, Configuration after) {
        change(tables, AGENCY, before.defaultGuards(), after.defaultGuards());
        Set<ClientKey> clients = new TreeSet<>(before.guardOverrides().keySet());
        clients.addAll(after.guardOverrides().keySet());
        clients.forEach(client -> change(
                tables,
                client.value(),
                before.guardOverrides().getOrDefault(client, List.of()),
                after.guardOverrides().getOrDefault(client, List.of())));
    }

    private static void change(ActiveObjects tables, String clientKey, List<Guard> before, List<Guard> after) {
        if (!before.equals(after)) {
            tables.delete(tables.find(GuardRow.class, Query.select().where("CLIENT_KEY = ?", clientKey)));
            after.forEach(guard -> write(tables, clientKey, guard));
        }
    }

    private static void write(ActiveObjects tables, String clientKey, Guard guard) {
        String courtesies = guard.courtesies().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Object::toString)
                .collect(Collectors.joining(","));
        tables.create(
                GuardRow.class,
                new DBParam("CLIENT_KEY", clientKey),
                new DBParam("FIELD_ID", guard.field().value()),
                new DBParam("OWNER", guard.owner().name()),
                new DBParam("FOR_COUNTERPART", guard.forCounterpart().name()),
                new DBParam("FOR_OTHERS", guard.forOthers().name()),
                new DBParam("COURTESIES", courtesies),
                new DBParam("AFTERWARDS", guard.afterwards().name()),
                new DBParam("ALSO_AT_CREATION", guard.alsoAtCreation()));
    }

    private static Guard guard(GuardRow row) {
        Map<Courtesy, Reach> courtesies = new EnumMap<>(Courtesy.class);
        for (String courtesy : row.getCourtesies().split(",", -1)) {
            int sign = courtesy.indexOf('=');
            if (sign > 0) {
                courtesies.put(
                        Courtesy.valueOf(courtesy.substring(0, sign)), Reach.valueOf(courtesy.substring(sign + 1)));
            }
        }
        String afterwards = row.getAfterwards();
        return new Guard(
                new FieldId(row.getFieldId()),
                Role.valueOf(row.getOwner()),
                Mode.valueOf(row.getForCounterpart()),
                Mode.valueOf(row.getForOthers()),
                courtesies,
                afterwards == null ? Afterwards.FLAG : Afterwards.valueOf(afterwards),
                row.isAlsoAtCreation());
    }
}
