package com.atlassian.plugin;

/** A descriptor cannot be understood. */
public class PluginParseException extends RuntimeException {
    public PluginParseException(String message) {
        super(message);
    }
}
