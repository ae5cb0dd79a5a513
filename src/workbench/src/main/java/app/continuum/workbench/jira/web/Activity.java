package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.history.ChangeGroup;
import app.continuum.workbench.jira.history.History;
import app.continuum.workbench.jira.people.People;
import app.continuum.workbench.jira.remarks.Comment;
import app.continuum.workbench.jira.remarks.Comments;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what was done to an issue. */
final class Activity {
    private final Fields fields;
    private final History history;
    private final Comments comments;
    private final People people;

    Activity(Fields fields, History history, Comments comments, People people) {
        this.fields = fields;
        this.history = history;
        this.comments = comments;
        this.people = people;
    }

    List<Happening> changes(Long issueId) {
        return history.of(issueId).stream().map(this::change).toList();
    }

    List<Happening> comments(Long issueId) {
        return comments.of(issueId).stream().map(this::comment).toList();
    }

    private Happening change(ChangeGroup group) {
        return new Happening(
                group.id().toString(),
                author(group.authorKey()),
                Marks.moment(group.created()),
                group.items().stream().map(this::item).toList(),
                "");
    }

    private Happening.Change item(ChangeItemBean item) {
        return new Happening.Change(
                name(item), shown(item.getFromString(), item.getFrom()), shown(item.getToString(), item.getTo()));
    }

    /** History keeps the id of Jira's own fields, and the name of custom fields. */
    private String name(ChangeItemBean item) {
        @Nullable Field field = fields.getField(item.getField());
        return field == null ? item.getField() : field.getName();
    }

    /** Jira shows the machine's value in brackets where it differs. */
    private static String shown(@Nullable String text, @Nullable String value) {
        if (value == null || Objects.equals(text, value)) {
            return Objects.requireNonNullElse(text, "");
        }
        return Objects.requireNonNullElse(text, "") + " [ " + value + " ]";
    }

    private Happening comment(Comment comment) {
        return new Happening(
                comment.id().toString(),
                author(comment.authorKey()),
                Marks.moment(comment.created()),
                List.of(),
                "<p>" + escape(comment.body()).replace("\n", "<br>") + "</p>");
    }

    private String author(@Nullable String key) {
        return Marks.user(people.getUserByKey(key), key == null ? "Anonymous" : key);
    }
}
