package app.continuum.jira.admin.start;

import app.continuum.core.guards.FieldId;
import app.continuum.core.links.Feature;
import app.continuum.core.setup.Holding;
import app.continuum.core.setup.Responsibility;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the fields an agency lacks, for all projects and issue types. Jira shows them once an administrator puts them on a screen. */
@Feature(value = "field-maker", replaceable = true)
public final class FieldMaker {
    private static final Logger LOG = LoggerFactory.getLogger(FieldMaker.class);
    private static final String STOCK = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final CustomFieldManager fields;
    private final ScreenText text;

    /** A maker of fields in this Jira. */
    public FieldMaker(CustomFieldManager fields, ScreenText text) {
        this.fields = fields;
        this.text = text;
    }

    /** The field made for a responsibility, or the one that was made before; nothing where Jira does not make it, which its log explains. */
    Optional<FieldId> make(Responsibility responsibility) {
        String name = text.of("continuum.start.made." + responsibility);
        String type = STOCK + (responsibility.holding() == Holding.AMOUNT ? "float" : "textarea");
        return earlier(name, type).or(() -> make(responsibility, name, type)).map(FieldId::new);
    }

    /** A form that is sent twice makes no twins. */
    private Optional<String> earlier(String name, String type) {
        return fields.getCustomFieldObjectsByName(name).stream()
                .filter(field -> field.getCustomFieldType().getKey().equals(type))
                .map(CustomField::getId)
                .findFirst();
    }

    // the one place where Jira throws a checked exception that is not ours to declare: of its database layer
    private Optional<String> make(Responsibility responsibility, String name, String type) {
        String searcher = STOCK + (responsibility.holding() == Holding.AMOUNT ? "exactnumber" : "textsearcher");
        try {
            // a null among the issue types stands for all of them
            CustomField made = fields.createCustomField(
                    name,
                    text.of("continuum.start.made.description"),
                    fields.getCustomFieldType(type),
                    fields.getCustomFieldSearcher(searcher),
                    List.of(GlobalIssueContext.getInstance()),
                    Collections.singletonList(null));
            return Optional.of(made.getId());
        } catch (Exception failure) {
            LOG.error("Jira does not make the field {}", name, failure);
            return Optional.empty();
        }
    }
}
