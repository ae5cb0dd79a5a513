package app.continuum.workbench.jira.settings;

import com.atlassian.jira.config.properties.ApplicationProperties;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The settings of this Jira that apps read. */
public final class JiraSettings implements ApplicationProperties {
    private static final Map<String, String> FIXED = Map.of(
            "jira.timetracking.hours.per.day",
            "8",
            "jira.timetracking.days.per.week",
            "5",
            "jira.timetracking.default.unit",
            "MINUTE",
            "jira.title",
            "Workbench Jira",
            "jira.date.picker.java.format",
            "d/MMM/yy");
    private final Supplier<String> baseUrl;

    public JiraSettings(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public @Nullable String getDefaultBackedString(String key) {
        return key.equals("jira.baseurl") ? baseUrl.get() : FIXED.get(key);
    }
}
