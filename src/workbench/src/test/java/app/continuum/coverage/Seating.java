package app.continuum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The default agency, but INITECH has two people in its seats, and more fields are guarded: those that some paths alone can change. */
final class Seating {
    private static final String AGENCY = "/app/continuum/workbench/agency.json";
    private static final List<Field> ALSO = List.of(Field.LABELS, Field.SPRINT, Field.STORY_POINTS, Field.FLAGGED);

    private Seating() {}

    static void configure(Client admin) {
        ObjectNode agency = read();
        guard(agency, "OBSERVE");
        guard(client(agency, 0), "BLOCK");
        guard(client(agency, 1), "FLAG");
        ObjectNode initech = client(agency, 2);
        initech.remove("combinedSeat");
        ((ObjectNode) initech.get("accountManager")).put("lead", "am");
        ((ObjectNode) initech.get("producer")).put("lead", "producer");
        Client.Reply saved = admin.put(Configuration.PATH, agency.toString());
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private static ObjectNode client(JsonNode agency, int number) {
        return (ObjectNode) agency.at("/clients/" + number);
    }

    private static void guard(ObjectNode place, String mode) {
        ArrayNode guards = (ArrayNode) place.get("guards");
        ALSO.forEach(field -> guards.addObject()
                .put("field", field.id())
                .put("owner", "PRODUCER")
                .put("counterpart", mode)
                .put("others", mode));
    }

    private static ObjectNode read() {
        try (InputStream agency = Seating.class.getResourceAsStream(AGENCY)) {
            return (ObjectNode) new ObjectMapper().readTree(agency);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
