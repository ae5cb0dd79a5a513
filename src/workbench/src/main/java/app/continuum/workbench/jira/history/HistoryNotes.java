package app.continuum.workbench.jira.history;

import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadataManager;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was noted beside changes, kept as the JSON that REST sends and shows. */
public final class HistoryNotes implements HistoryMetadataManager {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Database database;
    private final Supplier<ErrorCollection> noErrors;

    public HistoryNotes(Database database, Supplier<ErrorCollection> noErrors) {
        this.database = database;
        this.noErrors = noErrors;
    }

    @Override
    public HistoryMetadataResult getHistoryMetadata(long changeHistoryId) {
        List<String> kept = database.sql()
                .queryForList(
                        "SELECT metadata FROM change_group WHERE id = ? AND metadata IS NOT NULL",
                        String.class,
                        changeHistoryId);
        return new HistoryMetadataResult(
                kept.stream().map(HistoryNotes::read).findFirst().orElse(null), noErrors.get());
    }

    /** The JSON of a note, null for none. */
    public static @Nullable String written(@Nullable HistoryMetadata note) {
        if (note == null) {
            return null;
        }
        ObjectNode json = MAPPER.createObjectNode();
        json.put("type", note.getType());
        if (note.getDescription() != null) {
            json.put("description", note.getDescription());
        }
        return json.toString();
    }

    private static HistoryMetadata read(String kept) {
        try {
            JsonNode json = MAPPER.readTree(kept);
            return HistoryMetadata.builder(json.path("type").asText(""))
                    .description(json.path("description").asText(""))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A note in the history is no JSON", e);
        }
    }
}
