package com.opensymphony.workflow.loader;

import java.util.HashMap;
import java.util.Map;

/** A validator of a step as it is stored, with what an administrator chose. */
public class ValidatorDescriptor extends AbstractDescriptor {
    private final Map<Object, Object> args = new HashMap<>();

    public ValidatorDescriptor() {}

    @SuppressWarnings("rawtypes")
    public Map getArgs() {
        return args;
    }
}
