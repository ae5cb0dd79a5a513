package app.continuum.workbench.jira.issues;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors of an edit, of the whole and by field; the first error of a field stays. */
public final class Errors implements ErrorCollection {
    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> byField = new LinkedHashMap<>();

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !byField.isEmpty();
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return byField;
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addError(String field, String message) {
        byField.putIfAbsent(field, message);
    }

    /** Takes over the errors of another collection. */
    public void addAll(ErrorCollection others) {
        others.getErrorMessages().forEach(this::addErrorMessage);
        others.getErrors().forEach(this::addError);
    }
}
