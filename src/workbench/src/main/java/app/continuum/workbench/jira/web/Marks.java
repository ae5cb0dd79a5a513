package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.Status;
import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The small marks an issue is told by: its type, its status, who works on it, and when something happened. */
final class Marks {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH);

    private Marks() {}

    static String type(IssueType type) {
        String sort = type.subtask() ? "sub-task" : type.name().toLowerCase(Locale.ROOT);
        String sign =
                switch (sort) {
                    case "sub-task" -> "↳";
                    case "bug" -> "●";
                    default -> "✓";
                };
        return "<span class=\"issue-type-icon %s\" title=\"%s\" aria-hidden=\"true\">%s</span>"
                .formatted(escape(sort), escape(type.name()), sign);
    }

    static String namedType(IssueType type) {
        return "<span class=\"issue-type\">" + type(type) + escape(type.name()) + "</span>";
    }

    static String status(Status status) {
        return "<span class=\"jira-issue-status-lozenge jira-issue-status-lozenge-%s\">%s</span>"
                .formatted(escape(status.category()), escape(status.name()));
    }

    static String priority(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "highest", "high" -> "<span class=\"priority-icon high\" aria-hidden=\"true\">↑</span>";
            case "low", "lowest" -> "<span class=\"priority-icon low\" aria-hidden=\"true\">↓</span>";
            default -> "<span class=\"priority-icon medium\" aria-hidden=\"true\">=</span>";
        };
    }

    static String user(@Nullable JiraUser user, String nobody) {
        return user == null
                ? escape(nobody)
                : "<span class=\"user-hover\" rel=\"%s\">%s</span>"
                        .formatted(escape(user.name()), escape(user.displayName()));
    }

    static String moment(@Nullable Timestamp time) {
        return time == null ? "" : MOMENT.format(time.toLocalDateTime());
    }

    static String time(@Nullable Timestamp time) {
        return time == null ? "" : "<time datetime=\"%s\">%s</time>".formatted(time.toInstant(), moment(time));
    }
}
