package app.continuum.coverage;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.WorkLogging.Adjustment;
import app.continuum.workbench.jira.edits.WorkLogging.Work;
import app.continuum.workbench.jira.edits.Workflow;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.IssueType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is edited: a fresh issue of a client, due on 31 December 2026, of eight hours, with Helen Brandt. */
enum Subject {
    /** A task that nobody has begun. */
    TASK {
        @Override
        JiraIssue make(Stage stage, Regime regime) {
            return task(stage, regime);
        }
    },
    /** A task in progress, whose next step has a screen. */
    BEGUN {
        @Override
        JiraIssue make(Stage stage, Regime regime) {
            JiraIssue made = task(stage, regime);
            stage.model()
                    .transitions()
                    .take(head(stage), made.getId(), BEGIN, new EditParameters(Map.of()), null, null);
            return stage.fresh(made);
        }
    },
    /** A sub-task. */
    SUB_TASK {
        @Override
        JiraIssue make(Stage stage, Regime regime) {
            return draft(stage, regime, "10003", task(stage, regime).getId(), Map.of());
        }
    },
    /** A task in a sprint. */
    IN_SPRINT {
        @Override
        JiraIssue make(Stage stage, Regime regime) {
            return draft(stage, regime, "10002", null, Map.of(Field.SPRINT.id(), "2"));
        }
    },
    /** A task on which an hour was spent. */
    WORKED_ON {
        @Override
        JiraIssue make(Stage stage, Regime regime) {
            JiraIssue made = task(stage, regime);
            Work work = new Work(3600, Timestamp.from(Instant.now()), "");
            stage.model().workLogging().log(made, head(stage), work, new Adjustment(Adjustment.Mode.LEAVE, null));
            return stage.fresh(made);
        }
    };

    private static final int BEGIN = Workflow.all().get(0).id();

    abstract JiraIssue make(Stage stage, Regime regime);

    static JiraIssue task(Stage stage, Regime regime) {
        return draft(stage, regime, "10002", null, Map.of());
    }

    private static JiraIssue draft(
            Stage stage, Regime regime, String typeId, @Nullable Long parent, Map<String, String> more) {
        JiraModel model = stage.model();
        IssueType type = model.classification().type(typeId).orElseThrow();
        JiraIssue draft = model.creation()
                .draft(head(stage), model.projects().getProjectObjByKey(regime.project()), type, parent);
        EditParameters inputs = new EditParameters(Map.of())
                .put("summary", "To be edited")
                .put("assignee", "head")
                .put("duedate", "31/Dec/26")
                .put("timetracking_originalestimate", "8h");
        more.forEach(inputs::put);
        model.creation().read(draft, inputs);
        return model.creation().save(draft, head(stage));
    }

    private static JiraUser head(Stage stage) {
        return stage.model().people().getUserByName("head");
    }
}
