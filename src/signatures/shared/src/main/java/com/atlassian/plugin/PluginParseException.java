package com.atlassian.plugin;

/** A descriptor cannot be understood. */
public class PluginParseException extends RuntimeException {
    private PluginParseException() {}
}
