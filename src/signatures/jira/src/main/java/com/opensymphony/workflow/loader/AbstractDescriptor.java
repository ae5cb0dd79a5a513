package com.opensymphony.workflow.loader;

/** A part of a workflow as it is stored. */
public abstract class AbstractDescriptor {
    protected AbstractDescriptor() {}
}
