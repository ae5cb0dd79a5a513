package app.continuum.jira.agency;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A stored rule for an automation or integration account, or for every account of a group; asked in the order of the ids. */
@Preload
@Table("ACCOUNT")
public interface AccountRow extends Entity {
    /** {@code USER} or {@code GROUP}. */
    @NotNull
    @StringLength(32)
    String getListedBy();

    /** A user key, or the name of a group, which has no id in Jira. */
    @NotNull
    @StringLength(255)
    String getListedName();

    @NotNull
    @StringLength(32)
    String getActorKind();

    @NotNull
    @StringLength(32)
    String getTreatment();
}
