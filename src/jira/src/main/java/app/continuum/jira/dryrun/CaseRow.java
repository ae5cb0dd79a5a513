package app.continuum.jira.dryrun;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One change a dry run met. */
@Preload
@Table("DRY_RUN_CASE")
public interface CaseRow extends Entity {
    @NotNull
    @Indexed
    Long getRunId();

    @NotNull
    Long getIssueId();

    @NotNull
    Long getChangeGroup();

    @NotNull
    @StringLength(32)
    String getClientKey();

    @NotNull
    @StringLength(255)
    String getFieldId();

    /** Milliseconds since 1970. */
    @NotNull
    Long getChangedAt();

    @Nullable
    @StringLength(255)
    String getActorKey();

    @Nullable
    @StringLength(255)
    String getFromValue();

    @Nullable
    @StringLength(255)
    String getToValue();

    @NotNull
    @StringLength(32)
    String getKind();

    @NotNull
    @StringLength(32)
    String getInObserve();

    @NotNull
    @StringLength(32)
    String getInFlag();

    @NotNull
    @StringLength(32)
    String getInHeadsUp();

    @NotNull
    @StringLength(32)
    String getInBlock();

    /** Comma-separated, in the order in which they were found. */
    @NotNull
    @StringLength(255)
    String getReasons();
}
