package com.atlassian.plugin.util;

/** Who called: nobody the engine needs to know. */
public class PluginKeyStack {
    public static String getFirstPluginKey() {
        return null;
    }
}
