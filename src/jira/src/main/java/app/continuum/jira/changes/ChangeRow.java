package app.continuum.jira.changes;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A stored change of the configuration, which is never altered. */
@Preload
@Table("CHANGE")
public interface ChangeRow extends Entity {
    /** Milliseconds since 1970. */
    @NotNull
    @Indexed
    Long getChangedAt();

    @NotNull
    @Indexed
    @StringLength(255)
    String getChangedBy();

    /** None where the agency as a whole is concerned. */
    @Nullable
    @Indexed
    @StringLength(32)
    String getClientKey();

    @NotNull
    @Indexed
    @StringLength(32)
    String getKind();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSubject();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTextBefore();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTextAfter();
}
