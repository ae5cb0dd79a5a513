package com.opensymphony.workflow;

import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was sent with a step of a workflow is refused, as a whole or by field. */
public class InvalidInputException extends WorkflowException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> errors = new HashMap<>();
    private final ArrayList<String> genericErrors = new ArrayList<>();

    public InvalidInputException() {}

    public void addError(String error) {
        genericErrors.add(error);
    }

    public void addError(String field, String error) {
        errors.put(field, error);
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public List<String> getGenericErrors() {
        return genericErrors;
    }
}
