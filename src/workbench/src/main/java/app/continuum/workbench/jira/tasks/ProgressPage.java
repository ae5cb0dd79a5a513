package app.continuum.workbench.jira.tasks;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code BulkOperationProgress.jspa}: how far an operation is; loads itself again until it is through. */
public final class ProgressPage {
    private static final String REFRESH = "<meta http-equiv=\"refresh\" content=\"1\">\n";
    private final BackgroundTasks tasks;

    public ProgressPage(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    /** Where the progress of a task is shown. */
    public static String of(BackgroundTask task) {
        return "/secure/views/bulkedit/BulkOperationProgress.jspa?taskId=" + task.id();
    }

    public void show(Visit visit) throws IOException {
        Optional<BackgroundTask> task = visit.number("taskId").flatMap(id -> tasks.of(id, visit.user()));
        if (task.isPresent()) {
            visit.show("Bulk Operation Progress", task.get().isFinished() ? "" : REFRESH, content(visit, task.get()));
        } else {
            visit.show(
                    "Bulk Operation Progress",
                    Parts.messages(List.of("The bulk operation could not be found, or somebody else started it.")));
        }
    }

    private static String content(Visit visit, BackgroundTask task) {
        boolean finished = task.isFinished();
        int percent = task.total() == 0 ? 100 : task.done() * 100 / task.total();
        return """
                <div id="bulk-operation-progress" data-task-id="%1$d" data-status="%2$s" data-done="%3$d" \
                data-total="%4$d" data-failed="%5$d">
                <h2>%6$s</h2><progress max="100" value="%7$d" aria-label="Progress"></progress>
                <p>Bulk operation is %7$d%% complete: %3$d of %4$d issues.</p></div>
                %8$s%9$s
                """
                .formatted(
                        task.id(),
                        finished ? "finished" : "running",
                        task.done(),
                        task.total(),
                        task.failures().size(),
                        escape(task.name()),
                        percent,
                        Parts.messages(task.failures()),
                        finished ? onward(visit) : "");
    }

    private static String onward(Visit visit) {
        return "<p><a id=\"acknowledge_submit\" class=\"aui-button aui-button-primary\" href=\"%s\">Acknowledge</a></p>"
                .formatted(escape(visit.address("/issues/?jql=")));
    }
}
