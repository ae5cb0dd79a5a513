package app.continuum.jira.dryrun;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.dryrun.Count;
import app.continuum.core.dryrun.Place;
import app.continuum.core.dryrun.Tally;
import app.continuum.core.guards.FieldId;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What dry runs counted, in the app's own tables. */
public final class TotalTable {
    private static final String ALL = "*";

    private final ActiveObjects tables;

    TotalTable(ActiveObjects tables) {
        this.tables = tables;
    }

    void write(long run, Count count) {
        List<DBParam[]> rows = new ArrayList<>();
        count.byField().forEach((field, tally) -> rows.add(columns(run, ALL, field, tally)));
        count.byPlace()
                .forEach((place, tally) -> rows.add(columns(run, place.client().value(), place.field(), tally)));
        Batches.write(tables, TotalRow.class, rows);
    }

    private static DBParam[] columns(long run, String client, FieldId field, Tally tally) {
        return new DBParam[] {
            new DBParam("RUN_ID", run),
            new DBParam("PLACE", place(run, client)),
            new DBParam("CLIENT_KEY", client),
            new DBParam("FIELD_ID", field.value()),
            new DBParam("TALLY", TallyText.of(tally))
        };
    }

    private static String place(long run, String client) {
        return run + "/" + client;
    }

    /** By field, all clients together. */
    public Map<FieldId, Tally> byField(long run) {
        Map<FieldId, Tally> totals = new TreeMap<>();
        for (TotalRow row : tables.find(TotalRow.class, Query.select().where("PLACE = ?", place(run, ALL)))) {
            totals.put(new FieldId(row.getFieldId()), TallyText.tally(row.getTally()));
        }
        return totals;
    }

    /** The fields of one client. */
    Map<Place, Tally> byPlace(long run, ClientKey client) {
        return places(Query.select().where("PLACE = ?", place(run, client.value())));
    }

    /** The fields of every client. */
    Map<Place, Tally> byPlace(long run) {
        return places(ofClients(run));
    }

    /** Some of the fields of single clients, ordered by client and field. */
    public Map<Place, Tally> byPlace(long run, int offset, int limit) {
        return places(
                ofClients(run).order("CLIENT_KEY, FIELD_ID").offset(offset).limit(limit));
    }

    private static Query ofClients(long run) {
        return Query.select().where("RUN_ID = ? AND CLIENT_KEY <> ?", run, ALL);
    }

    private Map<Place, Tally> places(Query query) {
        Map<Place, Tally> totals = new LinkedHashMap<>();
        Arrays.stream(tables.find(TotalRow.class, query))
                .forEach(row -> totals.put(
                        new Place(new ClientKey(row.getClientKey()), new FieldId(row.getFieldId())),
                        TallyText.tally(row.getTally())));
        return totals;
    }

    /** How many fields of single clients there are. */
    public int places(long run) {
        return tables.count(TotalRow.class, ofClients(run));
    }

    void delete(long run) {
        Batches.delete(tables, TotalRow.class, run);
    }
}
