package app.continuum.workbench.jira.fields;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.jira.json.Shapes;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.people.People;
import java.util.Map;

/** A person, by user name. */
final class UserKind extends FieldKind<JiraUser> {
    private final People people;
    private final Shapes shapes;
    private final String unknown;

    UserKind(People people, Shapes shapes, String unknown) {
        this.people = people;
        this.shapes = shapes;
        this.unknown = unknown;
    }

    @Override
    JiraUser parse(String text) throws InvalidValue {
        JiraUser user = people.getUserByName(text.strip());
        if (user == null) {
            throw new InvalidValue(unknown.formatted(text));
        }
        return user;
    }

    @Override
    String input(JiraUser value) {
        return value.name();
    }

    @Override
    Object json(JiraUser value) {
        return shapes.user(value);
    }

    @Override
    String fromJson(Object json) throws InvalidValue {
        if (!(json instanceof Map<?, ?> operand)) {
            throw new InvalidValue("data was not an object");
        }
        if (operand.get("name") == null && operand.get("key") instanceof String key) {
            JiraUser user = people.getUserByKey(key);
            return user == null ? key : user.name();
        }
        return operand.get("name") == null ? "" : operand.get("name").toString();
    }

    @Override
    String schema() {
        return "user";
    }

    @Override
    String customType() {
        return "userpicker";
    }

    @Override
    String viewHtml(JiraUser value) {
        return "<span class=\"user-hover\" rel=\"%s\">%s</span>"
                .formatted(Html.escape(value.name()), Html.escape(value.displayName()));
    }

    @Override
    String hint() {
        return "A user name";
    }

    @Override
    String historyId(JiraUser value) {
        return value.key();
    }

    @Override
    String historyText(JiraUser value) {
        return value.displayName();
    }

    @Override
    String keep(JiraUser value) {
        return value.key();
    }

    @Override
    JiraUser restore(String kept) {
        return people.getUserByKey(kept);
    }
}
