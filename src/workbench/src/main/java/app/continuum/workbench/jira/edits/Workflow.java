package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.projects.Status;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The one small workflow: To Do, In Progress, Done by a screen, and back; from any imported status, In Progress. */
public final class Workflow {
    /** The id of the status To Do. */
    public static final String TO_DO = "10000";

    /** The id of the status In Progress. */
    public static final String IN_PROGRESS = "3";

    /** The id of the status Done. */
    public static final String DONE = "10001";

    private static final List<String> DONE_SCREEN =
            List.of("resolution", "assignee", "duedate", "timetracking", "worklog");
    private static final List<Transition> STEPS = List.of(
            new Transition(11, "Start Progress", TO_DO, IN_PROGRESS),
            new Transition(21, "Done", IN_PROGRESS, DONE, "Done", DONE_SCREEN),
            new Transition(31, "Stop Progress", IN_PROGRESS, TO_DO),
            new Transition(41, "Reopen", DONE, IN_PROGRESS));
    private static final Transition RESUME = new Transition(51, "Resume Progress", null, IN_PROGRESS);

    private Workflow() {}

    /** The steps that lead on from a status. */
    public static List<Transition> from(Status status) {
        List<Transition> steps = STEPS.stream()
                .filter(step -> step.fromStatus().equals(status.id()))
                .toList();
        return steps.isEmpty() ? List.of(RESUME) : steps;
    }

    /** All steps. */
    public static List<Transition> all() {
        List<Transition> all = new ArrayList<>(STEPS);
        all.add(RESUME);
        return all;
    }

    /** The step of that id, when it leads on from the status. */
    public static Optional<Transition> step(Status status, int id) {
        return from(status).stream().filter(step -> step.id() == id).findFirst();
    }

    static List<ChangeItemBean> changes(IssueHeader before, IssueHeader after) {
        List<ChangeItemBean> items = new ArrayList<>();
        if (!Objects.equals(before.resolution(), after.resolution())) {
            items.add(new ChangeItemBean(
                    "jira",
                    "resolution",
                    resolutionId(before.resolution()),
                    before.resolution(),
                    resolutionId(after.resolution()),
                    after.resolution()));
        }
        if (!before.status().equals(after.status())) {
            items.add(new ChangeItemBean(
                    "jira",
                    "status",
                    before.status().id(),
                    before.status().name(),
                    after.status().id(),
                    after.status().name()));
        }
        return items;
    }

    /** The id REST and history give a resolution. */
    public static String resolutionId(String resolution) {
        return resolution == null ? null : "10000";
    }
}
