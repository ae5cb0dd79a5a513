package app.continuum.jira.edits;

import app.continuum.core.links.Feature;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The options of select fields by their names; without it they are named by their ids. */
@Feature(value = "field-options", replaceable = true)
public final class FieldOptions {
    private final OptionsManager options;

    /** The options of this Jira. */
    public FieldOptions(OptionsManager options) {
        this.options = options;
    }

    /** The options of a field in all its contexts, in their order: names by ids. */
    public Map<String, String> of(CustomField field) {
        Map<String, String> names = new LinkedHashMap<>();
        for (FieldConfigScheme scheme : field.getConfigurationSchemes()) {
            FieldConfig config = scheme.getOneAndOnlyConfig();
            if (config != null) {
                for (Option option : options.getOptions(config).getRootOptions()) {
                    names.put(option.getOptionId().toString(), option.getValue());
                }
            }
        }
        return names;
    }

    /** The name of an option; nothing where it is gone. */
    public Optional<String> name(String optionId) {
        try {
            return Optional.ofNullable(options.findByOptionId(Long.valueOf(optionId)))
                    .map(Option::getValue);
        } catch (NumberFormatException noId) {
            return Optional.empty();
        }
    }
}
