package app.continuum.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

/** The options of all select fields. */
public final class FieldOptions implements OptionsManager {
    private final Fields fields;

    public FieldOptions(Fields fields) {
        this.fields = fields;
    }

    /** Which field is set up. */
    record OfField(String id) implements FieldConfig {}

    @Override
    public Option findByOptionId(Long optionId) {
        return fields.custom().stream()
                .flatMap(field -> field.options().stream())
                .filter(option -> option.id().equals(optionId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Options getOptions(FieldConfig fieldConfig) {
        String id = ((OfField) fieldConfig).id();
        List<Option> options = fields.custom().stream()
                .filter(field -> field.getId().equals(id))
                .<Option>flatMap(field -> field.options().stream())
                .toList();
        return () -> options;
    }
}
