package app.continuum.workbench.jira;

import app.continuum.workbench.host.WorkflowValidator;
import app.continuum.workbench.jira.agency.AgencyIssues;
import app.continuum.workbench.jira.agency.DefaultAgency;
import app.continuum.workbench.jira.agile.Sprints;
import app.continuum.workbench.jira.edits.Creation;
import app.continuum.workbench.jira.edits.DirectUpdates;
import app.continuum.workbench.jira.edits.EventDispatch;
import app.continuum.workbench.jira.edits.Inputs;
import app.continuum.workbench.jira.edits.IssueEdits;
import app.continuum.workbench.jira.edits.IssueRow;
import app.continuum.workbench.jira.edits.IssueWriter;
import app.continuum.workbench.jira.edits.Issues;
import app.continuum.workbench.jira.edits.Moving;
import app.continuum.workbench.jira.edits.Saving;
import app.continuum.workbench.jira.edits.Screens;
import app.continuum.workbench.jira.edits.StepValidators;
import app.continuum.workbench.jira.edits.Transitions;
import app.continuum.workbench.jira.edits.Validation;
import app.continuum.workbench.jira.edits.WorkLogging;
import app.continuum.workbench.jira.fields.FieldSource;
import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.history.History;
import app.continuum.workbench.jira.history.HistoryNotes;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.json.Shapes;
import app.continuum.workbench.jira.people.Groups;
import app.continuum.workbench.jira.people.LoggedIn;
import app.continuum.workbench.jira.people.People;
import app.continuum.workbench.jira.people.Permissions;
import app.continuum.workbench.jira.people.Preferences;
import app.continuum.workbench.jira.projects.Classification;
import app.continuum.workbench.jira.projects.Projects;
import app.continuum.workbench.jira.remarks.Comments;
import app.continuum.workbench.jira.remarks.Worklogs;
import app.continuum.workbench.jira.search.Search;
import app.continuum.workbench.jira.store.Database;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything behind Jira's screens and REST, put together once. */
public final class JiraModel {
    private final Database database;
    private final People people;
    private final Groups groups;
    private final Preferences preferences;
    private final Permissions permissions;
    private final LoggedIn loggedIn;
    private final Shapes shapes;
    private final Projects projects;
    private final Classification classification;
    private final Fields fields;
    private final Issues issues;
    private final IssueWriter writer;
    private final History history;
    private final HistoryNotes historyNotes;
    private final Comments comments;
    private final Worklogs worklogs;
    private final Screens screens;
    private final IssueEdits edits;
    private final StepValidators stepValidators;
    private final Transitions transitions;
    private final Creation creation;
    private final WorkLogging workLogging;
    private final Moving moving;
    private final Saving saving;
    private final DirectUpdates directUpdates;
    private final Inputs inputs;
    private final Sprints sprints;
    private final Search search;

    JiraModel(
            Database database,
            People people,
            Groups groups,
            Supplier<String> baseUrl,
            Consumer<Object> publisher,
            boolean eventsBeforeCommit,
            Supplier<List<WorkflowValidator>> validators) {
        this.database = database;
        this.people = people;
        this.groups = groups;
        preferences = new Preferences(database);
        permissions = new Permissions(database);
        loggedIn = new LoggedIn(people);
        shapes = new Shapes(baseUrl, preferences);
        projects = new Projects(database);
        classification = new Classification(database);
        fields = new Fields(new FieldSource(database, people, permissions, classification, shapes));
        issues = new Issues(database, fields, classification, new IssueRow(people, projects, classification));
        writer = new IssueWriter(database, fields);
        history = new History(database);
        historyNotes = new HistoryNotes(database, Errors::new);
        comments = new Comments(database);
        worklogs = new Worklogs(database);
        screens = new Screens(permissions);
        EventDispatch events = new EventDispatch(publisher, eventsBeforeCommit);
        saving = new Saving(database, fields, issues, writer, history, comments, events);
        sprints = new Sprints(database);
        directUpdates = new DirectUpdates(saving);
        inputs = new Inputs(fields);
        edits = new IssueEdits(issues, fields, screens, saving);
        stepValidators = new StepValidators(database);
        Validation validation = new Validation(validators, stepValidators, issues);
        transitions = new Transitions(issues, edits, screens, saving, classification, validation);
        creation = new Creation(database, issues, writer, fields, classification, events);
        workLogging = new WorkLogging(worklogs, saving);
        moving = new Moving(issues, writer, saving);
        search = new Search(database, fields, people, projects, permissions, issues);
    }

    /** Writes the default agency. */
    void seed() {
        new DefaultAgency(
                        database,
                        new AgencyIssues(people, projects, classification, fields, writer, history),
                        this::reload)
                .seed();
    }

    /** Reads again whatever is kept of the tables in memory. */
    void reload() {
        people.reload();
        projects.reload();
        classification.reload();
        fields.reload();
    }

    public People people() {
        return people;
    }

    public Groups groups() {
        return groups;
    }

    public Preferences preferences() {
        return preferences;
    }

    public Permissions permissions() {
        return permissions;
    }

    public LoggedIn loggedIn() {
        return loggedIn;
    }

    public Shapes shapes() {
        return shapes;
    }

    public Projects projects() {
        return projects;
    }

    public Classification classification() {
        return classification;
    }

    public Fields fields() {
        return fields;
    }

    public Issues issues() {
        return issues;
    }

    public History history() {
        return history;
    }

    public HistoryNotes historyNotes() {
        return historyNotes;
    }

    public Comments comments() {
        return comments;
    }

    public Worklogs worklogs() {
        return worklogs;
    }

    public Screens screens() {
        return screens;
    }

    public IssueEdits edits() {
        return edits;
    }

    public StepValidators stepValidators() {
        return stepValidators;
    }

    public Transitions transitions() {
        return transitions;
    }

    public Creation creation() {
        return creation;
    }

    public WorkLogging workLogging() {
        return workLogging;
    }

    public Moving moving() {
        return moving;
    }

    public Saving saving() {
        return saving;
    }

    public DirectUpdates directUpdates() {
        return directUpdates;
    }

    public Inputs inputs() {
        return inputs;
    }

    public Sprints sprints() {
        return sprints;
    }

    public Search search() {
        return search;
    }
}
