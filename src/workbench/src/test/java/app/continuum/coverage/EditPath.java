package app.continuum.coverage;

import static app.continuum.coverage.Dialect.BATCH;
import static app.continuum.coverage.Dialect.INLINE;
import static app.continuum.coverage.Dialect.NONE;
import static app.continuum.coverage.Dialect.PAGE;
import static app.continuum.coverage.Dialect.REST;
import static app.continuum.coverage.Dialect.VALIDATOR;
import static app.continuum.coverage.Field.ASSIGNEE;
import static app.continuum.coverage.Field.DUE_DATE;
import static app.continuum.coverage.Field.FLAGGED;
import static app.continuum.coverage.Field.LABELS;
import static app.continuum.coverage.Field.ORIGINAL_ESTIMATE;
import static app.continuum.coverage.Field.REMAINING_ESTIMATE;
import static app.continuum.coverage.Field.SPRINT;
import static app.continuum.coverage.Field.STORY_POINTS;
import static app.continuum.coverage.Met.AFTERWARDS;
import static app.continuum.coverage.Met.AFTERWARDS_AS_ASKED_FOR;
import static app.continuum.coverage.Met.AT_CREATION;
import static app.continuum.coverage.Met.BY_GATE;
import static app.continuum.coverage.Met.BY_GATE_AND_VALIDATOR;
import static app.continuum.coverage.Met.BY_SWEEP;
import static app.continuum.coverage.Met.BY_VALIDATOR;
import static app.continuum.coverage.Met.NOT_TRIED;
import static app.continuum.coverage.Subject.BEGUN;
import static app.continuum.coverage.Subject.SUB_TASK;
import static app.continuum.coverage.Subject.TASK;
import static app.continuum.coverage.Subject.WORKED_ON;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every path by which a field of an issue can change: the one list that the tests run and the document is made of. */
enum EditPath {
    REST_EDIT("REST `PUT /rest/api/<version>/issue/<id or key>`", BY_GATE, DUE_DATE, TASK, REST, RestWays::edit),
    REST_OVERRIDE(
            "the same by `POST` and `X-HTTP-Method-Override`", BY_GATE, DUE_DATE, TASK, REST, RestWays::editByOverride),
    REST_TRANSITION(
            "REST `POST …/issue/<id or key>/transitions`",
            BY_GATE_AND_VALIDATOR,
            DUE_DATE,
            BEGUN,
            REST,
            RestWays::transition),
    REST_ASSIGNEE("REST `PUT …/issue/<id or key>/assignee`", BY_GATE, ASSIGNEE, TASK, REST, RestWays::assign),
    REST_WORKLOG(
            "REST `…/issue/<id or key>/worklog`, unless `adjustEstimate=leave`",
            BY_GATE,
            REMAINING_ESTIMATE,
            TASK,
            REST,
            RestWays::logWork),
    INLINE_EDIT(
            "inline edit, `AjaxIssueAction.jspa`, `IssueAction.jspa`",
            BY_GATE,
            DUE_DATE,
            TASK,
            INLINE,
            FormWays::inline),
    BOARD_DETAILS(
            "inline edit on boards, `DetailsViewAjaxIssueAction.jspa`",
            BY_GATE,
            DUE_DATE,
            TASK,
            INLINE,
            FormWays::inlineOnBoard),
    QUICK_EDIT("quick edit, `QuickEditIssue.jspa`", BY_GATE, DUE_DATE, TASK, REST, FormWays::quickEdit),
    EDIT_PAGE("edit page, `EditIssue.jspa`", BY_GATE, DUE_DATE, TASK, PAGE, FormWays::editPage),
    EDIT_PAGE_OMISSION(
            "the same, which empties a field it does not find",
            BY_GATE,
            DUE_DATE,
            TASK,
            PAGE,
            FormWays::editPageWithoutTheDate),
    EDIT_PAGE_OF_SUB_TASK(
            "edit page of a sub-task, `EditSubTaskIssue.jspa`",
            BY_GATE,
            DUE_DATE,
            SUB_TASK,
            PAGE,
            FormWays::editPageOfSubTask),
    LABELS_FORM("labels, `EditLabels.jspa`", BY_GATE, LABELS, TASK, PAGE, FormWays::labels),
    ASSIGN_FORM("assign, `AssignIssue.jspa`", BY_GATE, ASSIGNEE, TASK, PAGE, FormWays::assign),
    LOG_WORK("log work, `CreateWorklog.jspa`", BY_GATE, REMAINING_ESTIMATE, TASK, PAGE, FormWays::logWork),
    CORRECT_WORK(
            "correct logged work, `UpdateWorklog.jspa`",
            BY_GATE,
            REMAINING_ESTIMATE,
            WORKED_ON,
            PAGE,
            FormWays::correctWork),
    DELETE_WORK(
            "delete logged work, `DeleteWorklog.jspa`",
            BY_GATE,
            REMAINING_ESTIMATE,
            WORKED_ON,
            PAGE,
            FormWays::deleteWork),
    STEP_WITH_SCREEN(
            "transition with a screen, `CommentAssignIssue.jspa`",
            BY_GATE_AND_VALIDATOR,
            DUE_DATE,
            BEGUN,
            PAGE,
            FormWays::stepWithScreen),
    STEP_OMISSION(
            "the same, which empties a field it does not find",
            BY_GATE_AND_VALIDATOR,
            DUE_DATE,
            BEGUN,
            PAGE,
            FormWays::stepWithoutTheDate),
    STEP_WITHOUT_SCREEN(
            "transition without a screen, `WorkflowUIDispatcher.jspa`",
            BY_GATE_AND_VALIDATOR,
            DUE_DATE,
            TASK,
            PAGE,
            FormWays::stepWithoutScreen),
    BULK_EDIT("bulk edit, `BulkEdit*.jspa`", BY_GATE, DUE_DATE, TASK, PAGE, WizardWays::bulkEdit),
    BULK_TRANSITION(
            "bulk transition, `BulkWorkflowTransition*.jspa`",
            BY_GATE_AND_VALIDATOR,
            DUE_DATE,
            BEGUN,
            PAGE,
            WizardWays::bulkTransition),
    BULK_MOVE("bulk move, `BulkMigrate*.jspa`", BY_GATE, DUE_DATE, TASK, PAGE, WizardWays::bulkMove),
    MOVE("move, `MoveIssue*.jspa`", BY_GATE, DUE_DATE, TASK, PAGE, WizardWays::move),
    CONVERT_TO_SUB_TASK(
            "convert to a sub-task, `ConvertIssue*.jspa`", BY_GATE, DUE_DATE, TASK, PAGE, WizardWays::convertToSubTask),
    CONVERT_TO_ISSUE(
            "convert a sub-task to an issue, `ConvertSubTask*.jspa`",
            BY_GATE,
            DUE_DATE,
            SUB_TASK,
            PAGE,
            WizardWays::convertToIssue),
    ANOTHER_PARENT("another parent for a sub-task, `MoveSubTaskParent.jspa`", BY_GATE, "ClientChangeTest"),
    BOARD_FIELD(
            "boards: `PUT /rest/greenhopper/1.0/xboard/issue/update-field.json`",
            BY_GATE,
            DUE_DATE,
            TASK,
            REST,
            RestWays::boardField),
    BOARD_FLAG("boards: flag, `POST …/xboard/issue/flag/flag.json`", BY_GATE, FLAGGED, TASK, REST, RestWays::flag),
    ESTIMATION_IN_POINTS(
            "boards: `PUT /rest/agile/1.0/issue/<id or key>/estimation`, in points",
            BY_GATE,
            STORY_POINTS,
            TASK,
            REST,
            RestWays::estimatePoints),
    ESTIMATION_IN_TIME("the same, in time", BY_GATE, ORIGINAL_ESTIMATE, TASK, REST, RestWays::estimateTime),
    TO_SPRINT("boards: `POST /rest/agile/1.0/sprint/<id>/issue`", BY_GATE, SPRINT, TASK, REST, RestWays::toSprint),
    TO_BACKLOG(
            "boards: `POST /rest/agile/1.0/backlog/issue`",
            BY_GATE,
            SPRINT,
            Subject.IN_SPRINT,
            REST,
            RestWays::toBacklog),
    MOBILE_BATCH(
            "Jira mobile: `POST /rest/nativemobile/1.0/batch`, each request in it on its own",
            BY_GATE,
            DUE_DATE,
            TASK,
            BATCH,
            RestWays::batch),
    ADVANCED_ROADMAPS("Advanced Roadmaps: saving a plan in Jira", NOT_TRIED, ""),
    SERVICE_MANAGEMENT("Jira Service Management: a customer's transition, `/rest/servicedeskapi/…`", NOT_TRIED, ""),
    CREATION("create, clone, create on a board: screens and REST", AT_CREATION, "EvasionTest"),
    STEP_IN_THE_JVM(
            "transition by automation or another app", BY_VALIDATOR, DUE_DATE, BEGUN, VALIDATOR, JvmWays::transition),
    POST_FUNCTION(
            "post function of a workflow, in somebody's transition",
            AFTERWARDS_AS_ASKED_FOR,
            DUE_DATE,
            TASK,
            NONE,
            JvmWays::postFunction),
    AUTOMATION("automation rule", AFTERWARDS, DUE_DATE, TASK, NONE, JvmWays::automation),
    OTHER_APP("another app, a script", AFTERWARDS, DUE_DATE, TASK, NONE, JvmWays::otherApp),
    OTHER_APP_WITHOUT_EVENT(
            "the same with `DO_NOT_DISPATCH`", BY_SWEEP, DUE_DATE, TASK, NONE, JvmWays::otherAppWithoutEvent),
    CSV("import of a CSV file, with events", AFTERWARDS, DUE_DATE, TASK, NONE, JvmWays::csv),
    CSV_WITHOUT_EVENTS("the same without events", BY_SWEEP, DUE_DATE, TASK, NONE, JvmWays::csvWithoutEvents),
    MAIL("mail handler", AFTERWARDS, DUE_DATE, TASK, NONE, JvmWays::mail);

    private static final List<Editor> PEOPLE = List.of(Editor.COUNTERPART, Editor.OWNER, Editor.OTHER);

    private final String words;
    private final String test;
    private final Met met;
    private final Field field;
    private final Subject subject;
    private final Dialect dialect;

    @SuppressWarnings("ImmutableEnumChecker") // every way is a static method
    private final @Nullable Way way;

    EditPath(String words, Met met, String test) {
        this(words, met, DUE_DATE, TASK, NONE, null, test);
    }

    EditPath(String words, Met met, Field field, Subject subject, Dialect dialect, Way way) {
        this(words, met, field, subject, dialect, way, "CoverageTest");
    }

    EditPath(String words, Met met, Field field, Subject subject, Dialect dialect, @Nullable Way way, String test) {
        this.test = test;
        this.words = words;
        this.met = met;
        this.field = field;
        this.subject = subject;
        this.dialect = dialect;
        this.way = way;
    }

    String words() {
        return words;
    }

    /** The test that proves it; empty where none does. */
    String test() {
        return test;
    }

    Met met() {
        return met;
    }

    Field field() {
        return field;
    }

    Subject subject() {
        return subject;
    }

    Dialect dialect() {
        return dialect;
    }

    Optional<Way> way() {
        return Optional.ofNullable(way);
    }

    /** Who can go this way: an import is the administrator's, and accounts that are no people do what people did not ask for. */
    List<Editor> editors() {
        if (this == CSV || this == CSV_WITHOUT_EVENTS) {
            return List.of(Editor.ADMINISTRATOR);
        }
        boolean forAccounts = met == AFTERWARDS || met == BY_SWEEP || this == REST_EDIT;
        return forAccounts ? List.of(Editor.values()).subList(0, 5) : PEOPLE;
    }
}
