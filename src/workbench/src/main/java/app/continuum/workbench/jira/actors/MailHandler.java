package app.continuum.workbench.jira.actors;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Change;
import app.continuum.workbench.jira.edits.EventType;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail handler that edits as JEMH does: the issue in the subject, a line such as {@code @duedate=2027-12-24} for each field, the rest a comment. */
public final class MailHandler {
    private static final Pattern KEY = Pattern.compile("\\b([A-Z][A-Z0-9_]+-\\d+)\\b");
    private static final Pattern DIRECTIVE = Pattern.compile("@([^=]+?)\\s*=\\s*(.*)");
    private final JiraModel model;
    private final Tasks tasks;

    public MailHandler(JiraModel model, Tasks tasks) {
        this.model = model;
        this.tasks = tasks;
    }

    /** Reads a mail on a thread of its own. */
    public Tasks.Task receive(String from, String subject, String body) {
        return tasks.start("mail", () -> read(from, subject, body));
    }

    private Errors read(String from, String subject, String body) {
        Errors errors = new Errors();
        Optional<JiraUser> sender = model.people().all().stream()
                .filter(user ->
                        user.email().equalsIgnoreCase(from) || user.name().equals(from))
                .findFirst();
        Matcher key = KEY.matcher(subject);
        JiraIssue issue = key.find() ? model.issues().getIssueObject(key.group(1)) : null;
        if (sender.isEmpty() || issue == null) {
            errors.addErrorMessage(
                    issue == null
                            ? "The subject names no issue, as in [ACME-1]"
                            : "Nobody here has the address " + from);
            return errors;
        }
        edit(sender.get(), issue, body, errors);
        return errors;
    }

    private void edit(JiraUser sender, JiraIssue issue, String body, Errors errors) {
        StringBuilder comment = new StringBuilder();
        body.lines().forEach(line -> {
            Matcher directive = DIRECTIVE.matcher(line.strip());
            if (directive.matches()) {
                errors.addAll(model.inputs().set(issue, directive.group(1).strip(), directive.group(2)));
            } else {
                comment.append(line).append(System.lineSeparator());
            }
        });
        if (!errors.hasAnyErrors()) {
            String text = comment.toString().strip();
            model.saving().save(issue, new Change(sender, EventType.UPDATED, text, null));
        }
    }
}
