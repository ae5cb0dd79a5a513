package com.opensymphony.workflow;

/** Who takes a step of a workflow. */
public interface WorkflowContext {
    String getCaller();
}
