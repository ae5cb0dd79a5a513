package app.continuum.workbench.jira.importing;

import app.continuum.workbench.jira.times.PickerDate;
import app.continuum.workbench.jira.times.RestTime;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** One issue of an export; what may be missing is null. */
record ExportedIssue(
        long id,
        String key,
        Named project,
        String type,
        String status,
        String priority,
        String summary,
        Person assignee,
        Person reporter,
        Timestamp created,
        Timestamp updated,
        Timestamp resolved,
        Timestamp due,
        Long original,
        Long remaining,
        List<String> components,
        List<String> labels,
        List<Group> groups) {

    static ExportedIssue of(JsonNode json) {
        JsonNode fields = json.required("fields");
        return new ExportedIssue(
                json.required("id").asLong(),
                key(json.required("key").asText()),
                Named.of(fields.required("project")),
                name(fields, "issuetype"),
                name(fields, "status"),
                name(fields, "priority"),
                fields.required("summary").asText(),
                Person.of(fields.path("assignee")),
                Person.of(fields.path("reporter")),
                moment(fields.required("created")),
                moment(fields.required("updated")),
                fields.hasNonNull("resolutiondate") ? moment(fields.get("resolutiondate")) : null,
                day(fields.path("duedate")),
                number(fields.path("timeoriginalestimate")),
                number(fields.path("timeestimate")),
                texts(fields.path("components"), "name"),
                texts(fields.path("labels"), ""),
                groups(json.path("changelog").path("histories")));
    }

    private static String key(String key) {
        if (!key.matches("[A-Z][A-Z0-9_]*-\\d{1,15}")) {
            throw new IllegalArgumentException("'" + key + "' is no issue key");
        }
        return key;
    }

    private static String name(JsonNode fields, String field) {
        return fields.required(field).required("name").asText();
    }

    private static Timestamp moment(JsonNode json) {
        return RestTime.parse(json.asText())
                .orElseThrow(() -> new IllegalArgumentException("'" + json.asText() + "' is no date with a time"));
    }

    private static Timestamp day(JsonNode json) {
        return json.isNull() || json.isMissingNode()
                ? null
                : PickerDate.parseIso(json.asText())
                        .orElseThrow(() -> new IllegalArgumentException("'" + json.asText() + "' is no date"));
    }

    private static Long number(JsonNode json) {
        return json.isNumber() ? json.asLong() : null;
    }

    private static List<String> texts(JsonNode list, String property) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add((property.isEmpty() ? each : each.required(property)).asText()));
        return texts.stream().distinct().toList();
    }

    private static List<Group> groups(JsonNode list) {
        List<Group> groups = new ArrayList<>();
        list.forEach(each -> groups.add(Group.of(each)));
        return groups;
    }

    /** A project by id, key and name. */
    record Named(long id, String key, String name) {
        static Named of(JsonNode json) {
            return new Named(
                    json.required("id").asLong(),
                    json.required("key").asText(),
                    json.required("name").asText());
        }
    }

    /** Somebody who is named in the export. */
    record Person(String key, String name, String displayName, boolean active) {
        static Person of(JsonNode json) {
            return json.isMissingNode() || json.isNull()
                    ? null
                    : new Person(
                            json.required("key").asText(),
                            json.required("name").asText(),
                            json.required("displayName").asText(),
                            json.path("active").asBoolean(true));
        }
    }

    /** A change group; nobody may be its author. */
    record Group(long id, Person author, Timestamp created, List<ChangeItemBean> items) {
        static Group of(JsonNode json) {
            List<ChangeItemBean> items = new ArrayList<>();
            json.required("items").forEach(item -> items.add(item(item)));
            return new Group(
                    json.required("id").asLong(),
                    Person.of(json.path("author")),
                    moment(json.required("created")),
                    items);
        }

        private static ChangeItemBean item(JsonNode json) {
            return new ChangeItemBean(
                    json.required("fieldtype").asText(),
                    json.required("field").asText(),
                    text(json, "from"),
                    text(json, "fromString"),
                    text(json, "to"),
                    text(json, "toString"));
        }

        private static String text(JsonNode json, String property) {
            return json.hasNonNull(property) ? json.get(property).asText() : null;
        }
    }
}
