package com.atlassian.confluence.macro;

/** A macro cannot be rendered. */
public class MacroExecutionException extends Exception {
    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
