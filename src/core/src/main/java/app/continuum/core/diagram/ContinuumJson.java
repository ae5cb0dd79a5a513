package app.continuum.core.diagram;

import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.guards.Mode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shape in which a continuum travels: maps, lists, texts and truth values, as any JSON library reads them. */
public final class ContinuumJson {

    private ContinuumJson() {}

    /** The continuum as a map. */
    public static Map<String, Object> toMap(Continuum continuum) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("client", both("key", continuum.clientKey(), "name", continuum.clientName()));
        map.put("accountManager", end(continuum.accountManager()));
        map.put("producer", end(continuum.producer()));
        continuum.combined().ifPresent(person -> map.put("combined", person));
        map.put("bands", continuum.bands().stream().map(ContinuumJson::band).toList());
        return map;
    }

    /**
     * The continuum in a map.
     *
     * @throws IllegalArgumentException where the map has another shape, saying where
     */
    public static Continuum fromMap(Map<String, Object> map) {
        JsonObject json = JsonObject.root(map);
        JsonObject client = json.object("client");
        return new Continuum(
                client.text("key"),
                client.text("name"),
                end(json.object("accountManager")),
                end(json.object("producer")),
                json.optionalText("combined"),
                json.objects("bands").stream().map(ContinuumJson::band).toList());
    }

    private static Map<String, Object> end(End end) {
        return both("role", end.role(), "people", end.people());
    }

    private static End end(JsonObject json) {
        return new End(json.text("role"), json.texts("people"));
    }

    private static Map<String, Object> band(Band band) {
        List<Map<String, Object>> toDos =
                band.marks().stream().map(ContinuumJson::mark).toList();
        Map<String, Object> map = both("stop", band.stop().name(), "label", band.label());
        map.put("toDos", toDos);
        return map;
    }

    private static Band band(JsonObject json) {
        List<Mark> marks =
                json.objects("toDos").stream().map(ContinuumJson::mark).toList();
        return new Band(json.constant("stop", Stop.class), json.text("label"), marks);
    }

    private static Map<String, Object> mark(Mark mark) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", mark.label());
        map.put("knowledge", mark.knowledge().name());
        mark.lock().ifPresent(lock -> map.put("lock", both("mode", lock.mode().name(), "fields", lock.fields())));
        map.put("settled", mark.settled());
        mark.tieBreak().ifPresent(role -> map.put("tieBreak", role));
        map.put("departs", mark.departs());
        return map;
    }

    private static Mark mark(JsonObject json) {
        return new Mark(
                json.text("label"),
                json.constant("knowledge", Knowledge.class),
                json.optionalObject("lock")
                        .map(lock -> new Lock(lock.constant("mode", Mode.class), lock.texts("fields"))),
                json.truth("settled"),
                json.optionalText("tieBreak"),
                json.optionalTruth("departs"));
    }

    /** Two members in their order, so that the same continuum is always sent as the same text. */
    private static Map<String, Object> both(String name, Object value, String otherName, Object otherValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, value);
        map.put(otherName, otherValue);
        return map;
    }
}
