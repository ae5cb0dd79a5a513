package app.continuum.jira.agency;

import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** The catalogue to rows and back. */
final class ToDoRows {
    private static final String AGENCY = "*";

    private ToDoRows() {}

    /**
     * The catalogue as it is stored; where none is, the first one.
     *
     * @param pointed which fields enforced which to-do in a version that stored no catalogue
     */
    static CatalogueBook read(List<ToDoRow> rows, Map<String, List<FieldId>> pointed) {
        List<ToDo> agency = new ArrayList<>();
        Map<ClientKey, Map<String, Agreement>> overrides = new HashMap<>();
        for (ToDoRow row : rows) {
            if (row.getClientKey().equals(AGENCY)) {
                agency.add(toDo(row));
            } else {
                overrides
                        .computeIfAbsent(new ClientKey(row.getClientKey()), key -> new HashMap<>())
                        .put(row.getTodoName(), agreement(row));
            }
        }
        return new CatalogueBook(agency.isEmpty() ? first(pointed) : Catalogue.completing(agency), overrides);
    }

    private static Catalogue first(Map<String, List<FieldId>> pointed) {
        Catalogue catalogue = Catalogue.first();
        for (Map.Entry<String, List<FieldId>> toDo : pointed.entrySet()) {
            for (FieldId field : toDo.getValue()) {
                catalogue = catalogue.enforcing(toDo.getKey(), field);
            }
        }
        return catalogue;
    }

    private static ToDo toDo(ToDoRow row) {
        String knowledge = row.getKnowledge();
        return new ToDo(
                row.getTodoName(),
                Optional.ofNullable(row.getTitle()),
                knowledge == null ? Knowledge.BOTH : Knowledge.valueOf(knowledge),
                fields(row.getFieldIds()),
                agreement(row));
    }

    private static List<FieldId> fields(@Nullable String ids) {
        return ids == null || ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(",", -1)).map(FieldId::new).toList();
    }

    private static Agreement agreement(ToDoRow row) {
        return new Agreement(
                Stop.valueOf(row.getStop()),
                Optional.ofNullable(row.getTieBreak()).map(Role::valueOf),
                row.isSettled(),
                row.isTakenOut());
    }

    /** The to-dos that differ: the agency's as a whole, since their order counts, and what clients have otherwise client by client. */
    static void change(ActiveObjects tables, CatalogueBook before, CatalogueBook after) {
        if (!before.agency().equals(after.agency())) {
            delete(tables, AGENCY);
            writeAgency(tables, after.agency());
        }
        Set<ClientKey> clients = new TreeSet<>(before.overrides().keySet());
        clients.addAll(after.overrides().keySet());
        clients.removeIf(client -> before.overrides(client).equals(after.overrides(client)));
        for (ClientKey client : clients) {
            delete(tables, client.value());
            writeClient(tables, client, after.overrides(client));
        }
    }

    private static void delete(ActiveObjects tables, String clientKey) {
        tables.delete(tables.find(ToDoRow.class, Query.select().where("CLIENT_KEY = ?", clientKey)));
    }

    private static void writeAgency(ActiveObjects tables, Catalogue catalogue) {
        for (ToDo toDo : catalogue.toDos()) {
            List<DBParam> columns = columns(AGENCY, toDo.id(), toDo.agreement());
            toDo.title().ifPresent(title -> columns.add(new DBParam("TITLE", title)));
            columns.add(new DBParam("KNOWLEDGE", toDo.knowledge().name()));
            columns.add(new DBParam(
                    "FIELD_IDS", toDo.fields().stream().map(FieldId::value).collect(Collectors.joining(","))));
            tables.create(ToDoRow.class, columns.toArray(new DBParam[0]));
        }
    }

    private static void writeClient(ActiveObjects tables, ClientKey client, Map<String, Agreement> own) {
        own.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(toDo -> tables.create(
                        ToDoRow.class,
                        columns(client.value(), toDo.getKey(), toDo.getValue()).toArray(new DBParam[0])));
    }

    private static List<DBParam> columns(String clientKey, String id, Agreement agreement) {
        List<DBParam> columns = new ArrayList<>();
        columns.add(new DBParam("CLIENT_KEY", clientKey));
        columns.add(new DBParam("TODO_NAME", id));
        columns.add(new DBParam("STOP", agreement.stop().name()));
        agreement.tieBreak().ifPresent(role -> columns.add(new DBParam("TIE_BREAK", role.name())));
        columns.add(new DBParam("SETTLED", agreement.settled()));
        columns.add(new DBParam("TAKEN_OUT", agreement.takenOut()));
        return columns;
    }
}
