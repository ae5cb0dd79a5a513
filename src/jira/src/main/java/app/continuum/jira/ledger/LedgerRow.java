package app.continuum.jira.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A stored ledger entry. */
@Preload
@Table("LEDGER")
public interface LedgerRow extends Entity {
    /** {@code <change group>:<field>}, {@code made:<issue>:<field>} or {@code refused:<random>}: what makes an entry one of a kind. */
    @NotNull
    @Unique
    @StringLength(255)
    String getChangeKey();

    /** Milliseconds since 1970. */
    @NotNull
    Long getHappenedAt();

    @NotNull
    @StringLength(32)
    String getFinder();

    @NotNull
    @Indexed
    Long getIssueId();

    @Nullable
    Long getChangeGroup();

    @NotNull
    @Indexed
    @StringLength(32)
    String getClientKey();

    @NotNull
    @StringLength(255)
    String getFieldId();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getFromValue();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getToValue();

    @Nullable
    @StringLength(255)
    String getActorKey();

    @NotNull
    @StringLength(32)
    String getActorKind();

    @NotNull
    @StringLength(32)
    String getOwner();

    @Nullable
    @StringLength(255)
    String getAccountManagerKey();

    @Nullable
    @StringLength(255)
    String getProducerKey();

    @Nullable
    @StringLength(32)
    String getCrossing();

    @Nullable
    @StringLength(32)
    String getGuardMode();

    @NotNull
    @StringLength(32)
    String getOutcome();

    /** Comma-separated, in the order in which they were found. */
    @NotNull
    @StringLength(255)
    String getReasons();
}
