package app.continuum.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * One change of a guarded field, read from the file of a history without any help of the app.
 *
 * @param group its change group
 * @param moved whether the issue came from a project that is no client's with it
 * @param logged whether work was logged with it
 */
record PastChange(
        String group,
        OffsetDateTime at,
        String author,
        String field,
        String from,
        String to,
        boolean moved,
        boolean logged) {
    static final List<String> GUARDED = List.of("duedate", "assignee", "timeoriginalestimate", "timeestimate");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    /** What it is to a Producer who owns all these fields, where somebody else is the Account Manager. */
    String kind(String producer, String accountManager) {
        if (author.equals(producer)) {
            return "OWNER";
        }
        if (author.equals(accountManager)) {
            return "COUNTERPART";
        }
        return !moved && isCourtesy() ? "COURTESY" : "OTHER";
    }

    private boolean isCourtesy() {
        return switch (field) {
            case "assignee" -> author.equals(from) || (from.isEmpty() && author.equals(to));
            case "timeestimate" -> logged || (from.isEmpty() && !to.isEmpty());
            default -> from.isEmpty() && !to.isEmpty();
        };
    }

    static List<JsonNode> issues(Path file) {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> issues = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                issues.add(mapper.readTree(line));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return issues;
    }

    /** When the last change of all was made. */
    static Instant newest(List<JsonNode> issues) {
        return issues.stream()
                .flatMap(issue -> issue.at("/changelog/histories").findValuesAsText("created").stream())
                .map(created -> OffsetDateTime.parse(created, MOMENT).toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static List<PastChange> of(List<JsonNode> issues) {
        Set<String> projects = new HashSet<>();
        issues.forEach(issue -> projects.add(issue.at("/fields/project/id").asText()));
        List<PastChange> changes = new ArrayList<>();
        issues.forEach(issue -> issue.at("/changelog/histories").forEach(group -> changes.addAll(of(group, projects))));
        return changes;
    }

    private static List<PastChange> of(JsonNode group, Set<String> projects) {
        boolean moved = false;
        boolean logged = false;
        for (JsonNode item : group.get("items")) {
            String field = item.get("field").asText();
            moved |= field.equals("Project")
                    && !projects.contains(item.get("from").asText());
            logged |= field.equals("timespent") && !text(item, "from").equals(text(item, "to"));
        }
        List<PastChange> changes = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (JsonNode item : group.get("items")) {
            String field = item.get("field").asText();
            if (GUARDED.contains(field)) {
                named.add(field);
                add(changes, group, field, text(item, "from"), text(item, "to"), moved, logged);
            }
        }
        if (moved) {
            for (String field : GUARDED) {
                if (!named.contains(field)) {
                    changes.add(change(group, field, "", "", true, logged));
                }
            }
        }
        return changes;
    }

    private static void add(
            List<PastChange> changes,
            JsonNode group,
            String field,
            String from,
            String to,
            boolean moved,
            boolean logged) {
        if (moved || !from.equals(to)) {
            changes.add(change(group, field, from, to, moved, logged));
        }
    }

    private static PastChange change(
            JsonNode group, String field, String from, String to, boolean moved, boolean logged) {
        return new PastChange(
                group.get("id").asText(),
                OffsetDateTime.parse(group.get("created").asText(), MOMENT),
                group.at("/author/key").asText(),
                field,
                from,
                to,
                moved,
                logged);
    }

    /** The value by its id, or by its words where the history has no id for it; a day without its midnight. */
    private static String text(JsonNode item, String side) {
        String id = item.path(side).asText("");
        String words = item.path(side.equals("to") ? "toString" : "fromString").asText("");
        boolean user = item.get("field").asText().equals("assignee");
        String value = id.isEmpty() || id.equals("null") ? (user ? "" : words) : id;
        return value.equals("null") ? "" : value.replaceFirst(" 00:00:00.0$", "");
    }
}
