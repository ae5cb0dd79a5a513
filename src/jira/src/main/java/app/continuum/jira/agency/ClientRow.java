package app.continuum.jira.agency;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A stored client. */
@Preload
@Table("CLIENT")
public interface ClientRow extends Entity {
    @NotNull
    @Unique
    @StringLength(32)
    String getClientKey();

    @NotNull
    @StringLength(255)
    String getName();

    @Nullable
    @StringLength(255)
    String getSpaceKey();

    boolean isArchived();

    @Nullable
    @StringLength(255)
    String getCombinedPerson();

    @Nullable
    @StringLength(255)
    String getCombinedAllowedBy();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getCombinedWhy();

    @Nullable
    @StringLength(10)
    String getCombinedReviewOn();
}
