package app.continuum.jira.dryrun;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a dry run counted for one field of one client, or of all together. */
@Preload
@Table("DRY_RUN_TOTAL")
public interface TotalRow extends Entity {
    @NotNull
    @Indexed
    Long getRunId();

    /** {@code <run>/<client>}, or {@code <run>/*} for all clients together. */
    @NotNull
    @Indexed
    @StringLength(64)
    String getPlace();

    /** {@code *} for all clients together. */
    @NotNull
    @StringLength(32)
    String getClientKey();

    @NotNull
    @StringLength(255)
    String getFieldId();

    /** A line {@code <kind>:<outcome in each mode>=<count>} for each. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getTally();
}
