package app.continuum.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Map;
import java.util.Set;

/** The types of fields that apps can make here, and how they are searched. */
final class FieldMaking {
    private static final String STOCK = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Map<String, String> KEPT = Map.of(
            STOCK + "textarea",
            "text",
            STOCK + "textfield",
            "line",
            STOCK + "float",
            "number",
            STOCK + "datepicker",
            "date");
    private static final Set<String> SEARCHERS =
            Set.of(STOCK + "textsearcher", STOCK + "exactnumber", STOCK + "numberrange", STOCK + "daterange");

    private FieldMaking() {}

    /** The type of that key; null, as in Jira, where there is none. */
    static CustomFieldType<?, ?> type(String key) {
        return KEPT.containsKey(key) ? () -> key : null;
    }

    /** The searcher of that key; null, as in Jira, where there is none. */
    static CustomFieldSearcher searcher(String key) {
        return SEARCHERS.contains(key) ? new CustomFieldSearcher() {} : null;
    }

    /** How the table names a type. */
    static String kept(CustomFieldType<?, ?> type) {
        String kept = KEPT.get(type.getKey());
        if (kept == null) {
            throw new IllegalArgumentException("No field of the type " + type.getKey() + " can be made here");
        }
        return kept;
    }
}
