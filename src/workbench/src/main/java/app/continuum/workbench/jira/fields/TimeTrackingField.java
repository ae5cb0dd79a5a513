package app.continuum.workbench.jira.fields;

import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.issues.TimeTracking;
import app.continuum.workbench.jira.times.Durations;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/** The estimates: one field with two inputs. */
final class TimeTrackingField extends IssueField {
    private static final String ORIGINAL = "timetracking_originalestimate";
    private static final String REMAINING = "timetracking_remainingestimate";

    TimeTrackingField() {
        super("timetracking", "Time Tracking");
    }

    @Override
    public List<String> inputs() {
        return List.of(ORIGINAL, REMAINING);
    }

    @Override
    public void read(EditParameters parameters, JiraIssue issue, ErrorCollection errors) {
        TimeTracking old = issue.timeTracking();
        Long original = read(parameters, ORIGINAL, old.original(), "original", errors);
        Long remaining = read(parameters, REMAINING, old.remaining(), "remaining", errors);
        if (onlyOriginalGiven(parameters, old)) {
            remaining = original;
        }
        issue.set(getId(), new TimeTracking(original, remaining, old.spent()));
    }

    // as Jira: until work is logged or a remaining estimate is set apart, it follows the original one
    private static boolean onlyOriginalGiven(EditParameters parameters, TimeTracking old) {
        return parameters.has(ORIGINAL)
                && !parameters.has(REMAINING)
                && old.spent() == null
                && Objects.equals(old.original(), old.remaining());
    }

    private static Long read(
            EditParameters parameters, String input, Long otherwise, String word, ErrorCollection errors) {
        if (!parameters.has(input)) {
            return otherwise;
        }
        String text = parameters.first(input);
        OptionalLong seconds = Durations.parse(text);
        if (!text.isBlank() && seconds.isEmpty()) {
            errors.addError(input, "The " + word + " estimate specified is not valid.");
        }
        return seconds.isEmpty() ? null : Long.valueOf(seconds.getAsLong());
    }

    @Override
    void readRest(JiraIssue issue, EditParameters parameters, List<Operation> operations) throws InvalidValue {
        for (Operation operation : operations) {
            if (!(operation.operand() instanceof Map<?, ?> operand)) {
                throw new InvalidValue("expected Object");
            }
            copy(operand, "originalEstimate", parameters, ORIGINAL);
            copy(operand, "remainingEstimate", parameters, REMAINING);
        }
    }

    private static void copy(Map<?, ?> operand, String property, EditParameters parameters, String input) {
        if (operand.containsKey(property)) {
            parameters.put(
                    input,
                    operand.get(property) == null ? "" : operand.get(property).toString());
        }
    }

    @Override
    public List<String> operations() {
        return List.of("set", "edit");
    }

    @Override
    public Object json(JiraIssue issue) {
        TimeTracking times = issue.timeTracking();
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "originalEstimate", times.original());
        put(json, "remainingEstimate", times.remaining());
        put(json, "timeSpent", times.spent());
        return json;
    }

    private static void put(Map<String, Object> json, String name, Long seconds) {
        if (seconds != null) {
            json.put(name, Durations.format(seconds));
            json.put(name + "Seconds", seconds);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "timetracking", "system", "timetracking");
    }

    @Override
    public String viewHtml(JiraIssue issue) {
        TimeTracking times = issue.timeTracking();
        return "<dl><dt>Estimated:</dt><dd id=\"tt_single_values_orig\">%s</dd><dt>Remaining:</dt><dd id=\"tt_single_values_remain\">%s</dd><dt>Logged:</dt><dd id=\"tt_single_values_spent\">%s</dd></dl>"
                .formatted(shown(times.original()), shown(times.remaining()), shown(times.spent()));
    }

    private static String shown(Long seconds) {
        return seconds == null ? "Not Specified" : Durations.format(seconds);
    }

    @Override
    public String editHtml(JiraIssue issue, EditParameters typed) {
        TimeTracking times = issue.timeTracking();
        return control(ORIGINAL, "Original Estimate", times.original(), typed)
                + control(REMAINING, "Remaining Estimate", times.remaining(), typed);
    }

    private static String control(String name, String label, Long seconds, EditParameters typed) {
        String held = seconds == null ? "" : Durations.format(seconds);
        String text = typed.has(name) ? typed.first(name) : held;
        return Markup.group(name, label, false, Markup.input(name, text, "short-field"), "(eg. 3w 4d 12h)");
    }

    @Override
    public List<ChangeItemBean> changes(JiraIssue before, JiraIssue after) {
        TimeTracking old = before.timeTracking();
        TimeTracking now = after.timeTracking();
        List<ChangeItemBean> items = new ArrayList<>();
        compare(items, "timeestimate", old.remaining(), now.remaining());
        compare(items, "timeoriginalestimate", old.original(), now.original());
        compare(items, "timespent", old.spent(), now.spent());
        return items;
    }

    private static void compare(List<ChangeItemBean> items, String field, Long old, Long now) {
        if (!Objects.equals(old, now)) {
            String from = old == null ? null : old.toString();
            String to = now == null ? null : now.toString();
            items.add(new ChangeItemBean("jira", field, from, from, to, to));
        }
    }
}
