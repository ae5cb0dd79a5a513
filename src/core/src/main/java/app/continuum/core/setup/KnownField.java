package app.continuum.core.setup;

import app.continuum.core.guards.FieldId;

/**
 * A field of this Jira.
 *
 * @param name what people call it
 * @param type the key of its type, such as {@code com.atlassian.jira.plugin.system.customfieldtypes:textarea}; empty for a field of Jira's own
 */
public record KnownField(FieldId field, String name, String type) {
    /** The type without whose it is, such as {@code textarea}. */
    String kind() {
        return type.substring(type.indexOf(':') + 1);
    }
}
