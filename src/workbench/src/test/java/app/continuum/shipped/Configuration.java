package app.continuum.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** The configuration of the app, as administrators read and write it over REST. */
public final class Configuration {
    /** Where it is. */
    public static final String PATH = "/rest/continuum/1.0/configuration";

    private Configuration() {}

    /** Reads the configuration, has it changed, and saves it. */
    public static void change(Client admin, Consumer<ObjectNode> change) {
        ObjectNode configuration = (ObjectNode) admin.get(PATH).json();
        change.accept(configuration);
        Client.Reply saved = admin.put(PATH, configuration.toString());
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    /** The client of a key. */
    public static ObjectNode client(JsonNode configuration, String key) {
        return StreamSupport.stream(configuration.get("clients").spliterator(), false)
                .filter(client -> client.get("key").asText().equals(key))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Adds HUSH, the client of a project that only administrators browse. */
    public static void addHush(Client admin) {
        String secret = admin.get("/rest/api/2/project/SECRET").at("/id");
        change(admin, configuration -> {
            ObjectNode hush = ((ArrayNode) configuration.get("clients")).addObject();
            hush.put("key", "HUSH").put("name", "Hush & Sons");
            hush.putObject("producer").put("lead", "producer2");
            hush.putArray("scopes").addObject().put("project", secret);
        });
    }
}
