package com.opensymphony.workflow;

import java.io.Serial;

/** A step of a workflow cannot be taken. */
public class WorkflowException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;
}
