package app.continuum.workbench.jira.importing;

import app.continuum.workbench.jira.people.Groups;
import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the issues of an export with their history, in batches. */
final class Rows {
    private final Shift shift;
    private final Batches batches;
    private final Surroundings surroundings;

    Rows(Database database, Shift shift) {
        this.shift = shift;
        this.batches = new Batches(database);
        this.surroundings = new Surroundings(database, batches);
    }

    void write(List<ExportedIssue> issues) {
        issues.forEach(surroundings::know);
        surroundings.account("admin", "Administrator", List.of(Groups.ADMINISTRATORS));
        surroundings.account("head", "Head of Delivery", List.of(Groups.HEADS_OF_DELIVERY));
        issues.forEach(this::issue);
        batches.write();
    }

    private void issue(ExportedIssue issue) {
        batches.add(
                "INSERT INTO issue VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?)",
                issue.id(),
                issue.project().id(),
                Long.valueOf(issue.key().substring(issue.key().lastIndexOf('-') + 1)),
                issue.key(),
                surroundings.type(issue.type()),
                surroundings.status(issue.status()),
                resolution(issue),
                shift.move(issue.resolved()),
                key(issue.reporter()),
                shift.move(issue.created()),
                shift.move(issue.updated()),
                issue.summary(),
                key(issue.assignee()),
                key(issue.reporter()),
                surroundings.priority(issue.priority()),
                day(shift.move(issue.due())),
                issue.original(),
                issue.remaining(),
                spent(issue));
        issue.labels().forEach(label -> batches.add("INSERT INTO label VALUES (?, ?)", issue.id(), label));
        issue.components()
                .forEach(name -> batches.add(
                        "INSERT INTO issue_component VALUES (?, ?)",
                        issue.id(),
                        surroundings.component(issue.project().id(), name)));
        issue.groups().forEach(group -> group(issue, group));
    }

    private void group(ExportedIssue issue, ExportedIssue.Group group) {
        batches.add(
                "INSERT INTO change_group VALUES (?, ?, ?, ?, NULL)",
                group.id(),
                issue.id(),
                key(group.author()),
                shift.move(group.created()));
        int position = 0;
        for (ChangeItemBean read : group.items()) {
            ChangeItemBean item = shift.move(read);
            batches.add(
                    "INSERT INTO change_item VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    group.id(),
                    position++,
                    item.getFieldType(),
                    item.getField(),
                    item.getFrom(),
                    item.getFromString(),
                    item.getTo(),
                    item.getToString());
        }
    }

    private static String resolution(ExportedIssue issue) {
        List<String> resolutions = last(issue, "resolution");
        return issue.resolved() == null
                ? null
                : resolutions.isEmpty() ? "Done" : resolutions.get(resolutions.size() - 1);
    }

    private static Long spent(ExportedIssue issue) {
        List<String> spent = last(issue, "timespent");
        return spent.isEmpty() ? null : Long.valueOf(spent.get(spent.size() - 1));
    }

    private static List<String> last(ExportedIssue issue, String field) {
        List<String> values = new ArrayList<>();
        issue.groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.getField().equals(field))
                .map(ChangeItemBean::getToString)
                .filter(Objects::nonNull)
                .forEach(values::add);
        return values;
    }

    private static String key(ExportedIssue.Person person) {
        return person == null ? null : person.key();
    }

    private static Date day(Timestamp moment) {
        return moment == null ? null : Date.valueOf(moment.toLocalDateTime().toLocalDate());
    }
}
