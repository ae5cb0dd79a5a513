package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Asked before a step of a workflow is taken. */
public interface Validator {
    @SuppressWarnings("rawtypes")
    void validate(Map transientVars, Map args, PropertySet ps) throws InvalidInputException, WorkflowException;
}
