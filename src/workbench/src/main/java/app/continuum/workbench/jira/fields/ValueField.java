package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A system field that holds one value or none. */
class ValueField<T> extends IssueField {
    private final FieldKind<T> kind;
    private final Grant neededToSee;

    ValueField(String id, String name, FieldKind<T> kind, Grant neededToSee) {
        super(id, name);
        this.kind = kind;
        this.neededToSee = neededToSee;
    }

    FieldKind<T> kind() {
        return kind;
    }

    // the map of values holds for each field id only what that field itself has put there
    @SuppressWarnings("unchecked")
    T value(JiraIssue issue) {
        return issue == null ? null : (T) issue.value(getId());
    }

    @Override
    public void read(EditParameters parameters, JiraIssue issue, ErrorCollection errors) {
        try {
            issue.set(getId(), accept(parameters.first(getId()), issue));
        } catch (InvalidValue invalid) {
            errors.addError(getId(), invalid.getMessage());
        }
    }

    /** The value a form's text means here, null for none. */
    T accept(String text, JiraIssue issue) throws InvalidValue {
        return kind.onto(value(issue), text.isBlank() ? null : kind.parse(text));
    }

    @Override
    void readRest(JiraIssue issue, EditParameters parameters, List<Operation> operations) throws InvalidValue {
        for (Operation operation : operations) {
            parameters.put(getId(), operation.operand() == null ? "" : kind.fromJson(operation.operand()));
        }
    }

    @Override
    public Object json(JiraIssue issue) {
        T value = value(issue);
        return value == null ? null : kind.json(value);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", kind.schema(), "system", getId());
    }

    @Override
    public String viewHtml(JiraIssue issue) {
        T value = value(issue);
        return value == null ? "" : kind.viewHtml(value);
    }

    @Override
    public String editHtml(JiraIssue issue, EditParameters typed) {
        T value = value(issue);
        String held = value == null ? "" : kind.input(value);
        String text = typed.has(getId()) ? typed.first(getId()) : held;
        return Markup.group(getId(), getName(), isRequired(), kind.control(getId(), text), kind.hint());
    }

    @Override
    public List<ChangeItemBean> changes(JiraIssue before, JiraIssue after) {
        T old = value(before);
        T now = value(after);
        if (Objects.equals(old, now)) {
            return List.of();
        }
        return List.of(new ChangeItemBean(
                isCustom() ? "custom" : "jira",
                isCustom() ? getName() : getId(),
                old == null ? null : kind.historyId(old),
                old == null ? null : kind.historyText(old),
                now == null ? null : kind.historyId(now),
                now == null ? null : kind.historyText(now)));
    }

    @Override
    public Grant neededToSee() {
        return neededToSee;
    }
}
