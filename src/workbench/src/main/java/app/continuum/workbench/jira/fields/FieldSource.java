package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.agile.Sprints;
import app.continuum.workbench.jira.issues.FieldOption;
import app.continuum.workbench.jira.json.Shapes;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.People;
import app.continuum.workbench.jira.people.Permissions;
import app.continuum.workbench.jira.projects.Classification;
import app.continuum.workbench.jira.store.Database;
import java.util.ArrayList;
import java.util.List;

/** Makes the fields: Jira's own, and those in the table of custom fields. */
public final class FieldSource {
    private final Database database;
    private final People people;
    private final Permissions permissions;
    private final Classification classification;
    private final Shapes shapes;

    public FieldSource(
            Database database, People people, Permissions permissions, Classification classification, Shapes shapes) {
        this.database = database;
        this.people = people;
        this.permissions = permissions;
        this.classification = classification;
        this.shapes = shapes;
    }

    List<IssueField> read() {
        List<IssueField> fields = new ArrayList<>();
        fields.add(new SummaryField());
        fields.add(
                new ValueField<>("priority", "Priority", new PriorityKind(classification, shapes), Grant.EDIT_ISSUES));
        fields.add(new ValueField<>("duedate", "Due Date", new DateKind(true), Grant.SCHEDULE_ISSUES));
        fields.add(new ComponentsField(classification, shapes));
        fields.add(new AssigneeField(new UserKind(people, shapes, "User '%s' does not exist."), people, permissions));
        fields.add(new ReporterField(new UserKind(people, shapes, "The reporter specified is not a user.")));
        fields.add(new ValueField<>("description", "Description", new TextKind(true), Grant.EDIT_ISSUES));
        fields.add(new TimeTrackingField());
        fields.add(new LabelsField());
        fields.addAll(database.sql()
                .query(
                        "SELECT id, name, type, on_screen FROM custom_field ORDER BY id",
                        (row, n) -> custom(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4))));
        return fields;
    }

    /** Keeps a field that was made, which is on no screen until somebody puts it there; answers its number. */
    long make(String name, String type) {
        long id = database.nextId();
        database.sql().update("INSERT INTO custom_field VALUES (?, ?, ?, FALSE)", id, name, type);
        return id;
    }

    private IssueField custom(long id, String name, String type, boolean onScreen) {
        List<FieldOption> options = options(id);
        FieldKind<?> kind =
                switch (type) {
                    case "text" -> new TextKind(true);
                    case "line" -> new TextKind(false);
                    case "number" -> new NumberKind();
                    case "date" -> new DateKind(false);
                    case "user" -> new UserKind(people, shapes, "User '%s' was not found in the system.");
                    case "sprint" -> new SprintKind(new Sprints(database));
                    case "select" -> new OptionKind(name, options, shapes);
                    default -> throw new IllegalStateException("No custom field type " + type);
                };
        return new CustomValueField<>(
                id, name, kind, options.stream().map(shapes::option).toList(), onScreen);
    }

    private List<FieldOption> options(long fieldId) {
        return database.sql()
                .query(
                        "SELECT id, option_value FROM field_option WHERE field_id = ? ORDER BY position",
                        (row, n) -> new FieldOption(row.getLong(1), row.getString(2)),
                        fieldId);
    }
}
