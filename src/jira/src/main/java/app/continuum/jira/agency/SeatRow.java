package app.continuum.jira.agency;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A stored person in a seat. */
@Preload
@Table("SEAT")
public interface SeatRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(32)
    String getClientKey();

    @NotNull
    @StringLength(32)
    String getRole();

    @NotNull
    @StringLength(32)
    String getSitting();

    @NotNull
    @StringLength(255)
    String getUserKey();
}
