package app.continuum.jira.headsup;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A stored piece of news that waits for the daily mail of somebody who wants it there. */
@Preload
@Table("WAITING_NEWS")
public interface WaitingRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(255)
    String getPersonKey();

    @NotNull
    @StringLength(32)
    String getTopic();

    @NotNull
    Long getHeadsUpId();

    /** For whom they are told, where they stand in for somebody. */
    @Nullable
    @StringLength(255)
    String getInsteadKey();
}
