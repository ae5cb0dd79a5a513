package app.continuum.jira.away;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A stored time for which somebody is away. */
@Preload
@Table("AWAY")
public interface AwayRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(255)
    String getPersonKey();

    /** Days since 1970. */
    @NotNull
    Long getFirstDay();

    /** Days since 1970. */
    @NotNull
    Long getLastDay();

    @NotNull
    @StringLength(255)
    String getStandInKey();

    @NotNull
    @StringLength(255)
    String getSetByKey();
}
