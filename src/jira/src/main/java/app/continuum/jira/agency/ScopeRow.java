package app.continuum.jira.agency;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A stored scope: a project, or a custom field's option in one project or in all. */
@Preload
@Table("SCOPE")
public interface ScopeRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(32)
    String getClientKey();

    @Nullable
    Long getProjectId();

    @Nullable
    @StringLength(255)
    String getCustomFieldId();

    @Nullable
    @StringLength(255)
    String getOptionId();

    @Nullable
    @StringLength(255)
    String getProducerKey();
}
