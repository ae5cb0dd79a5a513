package app.continuum.jira.dryrun;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A stored dry run. */
@Preload
@Table("DRY_RUN")
public interface RunRow extends Entity {
    @NotNull
    @StringLength(255)
    String getAskedBy();

    /** Milliseconds since 1970. */
    @NotNull
    Long getStartedAt();

    @NotNull
    Integer getPeriodDays();

    /** Where it looks: a line {@code <fields>=<clients>} for all clients with the same fields; none in a run made before this was kept. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getGuarded();

    @NotNull
    @Indexed
    @StringLength(32)
    @Accessor("RUN_STATE")
    String getRunState();

    @Mutator("RUN_STATE")
    @StringLength(32)
    void setRunState(String state);

    @NotNull
    @Accessor("ISSUES")
    Long getIssues();

    @Mutator("ISSUES")
    void setIssues(Long count);

    @NotNull
    @Accessor("OF_ISSUES")
    Long getOfIssues();

    @Mutator("OF_ISSUES")
    void setOfIssues(Long count);

    @NotNull
    @Accessor("CHANGE_GROUPS")
    Long getChangeGroups();

    @Mutator("CHANGE_GROUPS")
    void setChangeGroups(Long count);

    @NotNull
    @Accessor("CASES")
    Long getCases();

    @Mutator("CASES")
    void setCases(Long count);

    /** Milliseconds since 1970. */
    @NotNull
    @Accessor("BEAT_AT")
    Long getBeatAt();

    @Mutator("BEAT_AT")
    void setBeatAt(Long at);
}
