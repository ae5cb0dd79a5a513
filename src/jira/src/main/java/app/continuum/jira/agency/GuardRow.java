package app.continuum.jira.agency;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A stored guard, of the agency or of one client. */
@Preload
@Table("GUARD")
public interface GuardRow extends Entity {
    /** The client's key, or {@code *} for the agency's default. */
    @NotNull
    @Indexed
    @StringLength(32)
    String getClientKey();

    @NotNull
    @StringLength(255)
    String getFieldId();

    @NotNull
    @StringLength(32)
    String getOwner();

    @NotNull
    @StringLength(32)
    String getForCounterpart();

    @NotNull
    @StringLength(32)
    String getForOthers();

    /** As {@code TAKE_UNASSIGNED=OTHERS,...}. */
    @NotNull
    @StringLength(255)
    String getCourtesies();

    /** None in a row of an older version: {@code FLAG}. */
    @Nullable
    @StringLength(32)
    String getAfterwards();

    /** False in a row of an older version. */
    boolean isAlsoAtCreation();
}
