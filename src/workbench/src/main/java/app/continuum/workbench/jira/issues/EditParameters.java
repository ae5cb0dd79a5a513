package app.continuum.workbench.jira.issues;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The inputs of an edit under the names a form would send them by. */
public final class EditParameters implements IssueInputParameters {
    private final Map<String, String[]> inputs = new LinkedHashMap<>();
    private boolean skipScreenCheck;
    private boolean retainExisting = true;
    private HistoryMetadata historyMetadata;

    public EditParameters(Map<String, String[]> inputs) {
        this.inputs.putAll(inputs);
    }

    @Override
    public void setSkipScreenCheck(boolean skip) {
        skipScreenCheck = skip;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields) {
        retainExisting = retain;
    }

    @Override
    public EditParameters setHistoryMetadata(HistoryMetadata metadata) {
        historyMetadata = metadata;
        return this;
    }

    /** What is to be noted beside the change, null for nothing. */
    public HistoryMetadata historyMetadata() {
        return historyMetadata;
    }

    public boolean skipsScreenCheck() {
        return skipScreenCheck;
    }

    public boolean retainsExisting() {
        return retainExisting;
    }

    /** Gives an input its values; none means that it is sent empty. */
    public EditParameters put(String name, List<String> values) {
        inputs.put(name, values.toArray(String[]::new));
        return this;
    }

    public EditParameters put(String name, String value) {
        return put(name, List.of(value));
    }

    public boolean has(String name) {
        return inputs.containsKey(name);
    }

    /** The first value of an input, empty when it was not sent. */
    public String first(String name) {
        String[] values = inputs.get(name);
        return values == null || values.length == 0 || values[0] == null ? "" : values[0];
    }

    /** All values of an input. */
    public List<String> all(String name) {
        return Arrays.stream(inputs.getOrDefault(name, new String[0]))
                .filter(value -> value != null && !value.isBlank())
                .toList();
    }
}
