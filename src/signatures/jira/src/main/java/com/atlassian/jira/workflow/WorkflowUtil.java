package com.atlassian.jira.workflow;

import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/** Reads what Jira hands to the parts of a workflow. */
public class WorkflowUtil {
    private WorkflowUtil() {}

    @SuppressWarnings("rawtypes")
    public static String getCallerKey(Map transientVars) {
        return transientVars.get("context") instanceof WorkflowContext context ? context.getCaller() : null;
    }
}
