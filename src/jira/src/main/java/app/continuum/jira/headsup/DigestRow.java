package app.continuum.jira.headsup;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How far somebody has been told by the daily mail. */
@Preload
@Table("DIGEST")
public interface DigestRow extends Entity {
    @NotNull
    @Unique
    @StringLength(255)
    String getPersonKey();

    /** Days since 1970, where the person lives. */
    @NotNull
    @Accessor("LAST_DAY")
    Long getLastDay();

    @Mutator("LAST_DAY")
    void setLastDay(Long day);

    /** The number of the newest heads-up they were told of. */
    @NotNull
    @Accessor("LAST_TOLD")
    Long getLastTold();

    @Mutator("LAST_TOLD")
    void setLastTold(Long number);

    /** Milliseconds since 1970: until then they were told of changes of the configuration. */
    @Nullable
    @Accessor("CHANGES_UNTIL")
    Long getChangesUntil();

    @Mutator("CHANGES_UNTIL")
    void setChangesUntil(@Nullable Long until);
}
