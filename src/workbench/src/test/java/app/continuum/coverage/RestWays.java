package app.continuum.coverage;

import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.issues.JiraIssue;

/** What scripts and boards send. */
final class RestWays {
    private static final String ISSUE = "/rest/api/2/issue/";
    private static final String MOVED = "{\"fields\":{\"duedate\":\"2027-12-24\"}}";

    private RestWays() {}

    static Reply edit(Stage stage, String as, JiraIssue issue) {
        return stage.as(as).put(ISSUE + issue.getKey(), MOVED);
    }

    static Reply editByOverride(Stage stage, String as, JiraIssue issue) {
        return stage.as(as).post(ISSUE + issue.getKey(), MOVED, "X-HTTP-Method-Override", "PUT");
    }

    static Reply transition(Stage stage, String as, JiraIssue issue) {
        String body = "{\"transition\":{\"id\":\"21\"},\"fields\":{\"duedate\":\"2027-12-24\"}}";
        return stage.as(as).post(ISSUE + issue.getKey() + "/transitions", body);
    }

    static Reply assign(Stage stage, String as, JiraIssue issue) {
        return stage.as(as).put(ISSUE + issue.getKey() + "/assignee", "{\"name\":\"solo\"}");
    }

    static Reply logWork(Stage stage, String as, JiraIssue issue) {
        return stage.as(as)
                .post(ISSUE + issue.getKey() + "/worklog?adjustEstimate=new&newEstimate=1h", "{\"timeSpent\":\"2h\"}");
    }

    static Reply batch(Stage stage, String as, JiraIssue issue) {
        String request = "{\"method\":\"PUT\",\"location\":\"" + ISSUE + issue.getKey() + "\",\"body\":" + MOVED + "}";
        return stage.as(as).post("/rest/nativemobile/1.0/batch", "{\"requests\":[" + request + "]}");
    }

    static Reply boardField(Stage stage, String as, JiraIssue issue) {
        return stage.as(as)
                .put(
                        "/rest/greenhopper/1.0/xboard/issue/update-field.json",
                        "{\"fieldId\":\"duedate\",\"issueIdOrKey\":" + issue.getId() + ",\"newValue\":\"2027-12-24\"}");
    }

    static Reply flag(Stage stage, String as, JiraIssue issue) {
        return stage.as(as)
                .post(
                        "/rest/greenhopper/1.0/xboard/issue/flag/flag.json",
                        "{\"issueKeys\":[\"" + issue.getKey() + "\"],\"flag\":true}");
    }

    static Reply estimatePoints(Stage stage, String as, JiraIssue issue) {
        return stage.as(as)
                .put("/rest/agile/1.0/issue/" + issue.getKey() + "/estimation?boardId=1", "{\"value\":\"5\"}");
    }

    static Reply estimateTime(Stage stage, String as, JiraIssue issue) {
        return stage.as(as)
                .put("/rest/agile/1.0/issue/" + issue.getKey() + "/estimation?boardId=2", "{\"value\":\"2h\"}");
    }

    static Reply toSprint(Stage stage, String as, JiraIssue issue) {
        return stage.as(as).post("/rest/agile/1.0/sprint/2/issue", issues(issue));
    }

    static Reply toBacklog(Stage stage, String as, JiraIssue issue) {
        return stage.as(as).post("/rest/agile/1.0/backlog/issue", issues(issue));
    }

    private static String issues(JiraIssue issue) {
        return "{\"issues\":[\"" + issue.getKey() + "\"]}";
    }
}
