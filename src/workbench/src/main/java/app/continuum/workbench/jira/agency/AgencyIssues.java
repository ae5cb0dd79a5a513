package app.continuum.workbench.jira.agency;

import app.continuum.workbench.jira.edits.IssueWriter;
import app.continuum.workbench.jira.edits.Workflow;
import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.history.History;
import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.issues.TimeTracking;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.people.People;
import app.continuum.workbench.jira.projects.Classification;
import app.continuum.workbench.jira.projects.Component;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.projects.Projects;
import app.continuum.workbench.jira.projects.Status;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes the issues of the default agency, begun three weeks ago, with the history their status needs. */
public final class AgencyIssues {
    private static final int BEGUN_DAYS_AGO = 21;
    private final People people;
    private final Projects projects;
    private final Classification classification;
    private final Fields fields;
    private final IssueWriter writer;
    private final History history;

    public AgencyIssues(
            People people,
            Projects projects,
            Classification classification,
            Fields fields,
            IssueWriter writer,
            History history) {
        this.people = people;
        this.projects = projects;
        this.classification = classification;
        this.fields = fields;
        this.writer = writer;
        this.history = history;
    }

    void write(Agency.Client client, long firstId) {
        JiraProject project = projects.getProjectObj(client.id());
        JiraUser lead = people.getUserByName(client.lead());
        for (int n = 0; n < client.issues().size(); n++) {
            Agency.Work work = client.issues().get(n);
            IssueHeader head = header(project, lead, work, firstId, n);
            writer.write(new JiraIssue(head, values(project, lead, work), id -> null));
            steps(head, lead, n);
        }
    }

    private IssueHeader header(JiraProject project, JiraUser lead, Agency.Work work, long firstId, int n) {
        Status status = named(classification.statuses(), Status::name, work.status());
        boolean done = status.id().equals(Workflow.DONE);
        return new IssueHeader(
                firstId + n,
                project.key() + "-" + (n + 1),
                project,
                named(classification.types(), type -> type.name(), work.type()),
                status,
                done ? "Done" : null,
                done ? moment(BEGUN_DAYS_AGO - 10, n) : null,
                work.parent() == null ? null : firstId + work.parent() - 1,
                lead,
                moment(BEGUN_DAYS_AGO, n),
                moment(
                        status.id().equals(Workflow.TO_DO)
                                ? BEGUN_DAYS_AGO
                                : done ? BEGUN_DAYS_AGO - 10 : BEGUN_DAYS_AGO - 5,
                        n));
    }

    private Map<String, Object> values(JiraProject project, JiraUser lead, Agency.Work work) {
        Map<String, Object> values = new HashMap<>();
        values.put("summary", work.summary());
        values.put("description", work.description());
        values.put("assignee", people.getUserByName(work.assignee()));
        values.put("reporter", lead);
        values.put("priority", named(classification.priorities(), priority -> priority.name(), work.priority()));
        values.put("duedate", day(work.dueIn()));
        values.put("timetracking", times(work));
        values.put("labels", new TreeSet<>(work.labels() == null ? List.<String>of() : work.labels()));
        values.put("components", components(project, work));
        values.put("customfield_10100", work.brief());
        values.put("customfield_10101", work.strategy());
        values.put("customfield_10102", work.price());
        values.put("customfield_10110", option(work.client()));
        values.put("customfield_10111", day(work.goLiveIn()));
        values.put("customfield_10112", people.getUserByName(work.designLead()));
        return values;
    }

    private Object option(String client) {
        return client == null
                ? null
                : fields.custom().stream()
                        .filter(field -> field.number() == 10110)
                        .map(field -> field.restored(field.optionNamed(client).orElseThrow()))
                        .findFirst()
                        .orElseThrow();
    }

    private List<Component> components(JiraProject project, Agency.Work work) {
        return classification.components(project.id()).stream()
                .filter(component ->
                        work.components() != null && work.components().contains(component.name()))
                .toList();
    }

    private static TimeTracking times(Agency.Work work) {
        long original = work.estimateHours() * 3600L;
        long remaining = work.remainingHours() * 3600L;
        return new TimeTracking(original, remaining, remaining == original ? null : Long.valueOf(original - remaining));
    }

    private void steps(IssueHeader head, JiraUser lead, int n) {
        if (!head.status().id().equals(Workflow.TO_DO)) {
            step(head, lead, moment(BEGUN_DAYS_AGO - 5, n), Workflow.TO_DO, Workflow.IN_PROGRESS);
        }
        if (head.status().id().equals(Workflow.DONE)) {
            step(head, lead, moment(BEGUN_DAYS_AGO - 10, n), Workflow.IN_PROGRESS, Workflow.DONE);
        }
    }

    private void step(IssueHeader head, JiraUser lead, Timestamp when, String from, String to) {
        Status old = classification.status(from).orElseThrow();
        Status now = classification.status(to).orElseThrow();
        ChangeItemBean item = new ChangeItemBean("jira", "status", old.id(), old.name(), now.id(), now.name());
        history.add(head.id(), lead.key(), when, List.of(item), null);
    }

    private static Timestamp moment(int daysAgo, int minute) {
        return Timestamp.valueOf(
                LocalDate.now(ZoneId.systemDefault()).minusDays(daysAgo).atTime(LocalTime.of(9, minute)));
    }

    private static Timestamp day(Integer in) {
        return in == null
                ? null
                : Timestamp.valueOf(
                        LocalDate.now(ZoneId.systemDefault()).plusDays(in).atStartOfDay());
    }

    private static <T> T named(List<T> all, Function<T, String> name, String wanted) {
        return all.stream()
                .filter(each -> name.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
