package app.continuum.jira.agency;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A stored to-do of the agency, in the order of the ids, or what one client has otherwise. */
@Preload
@Table("TODO")
public interface ToDoRow extends Entity {
    /** The client's key, or {@code *} for the agency's own. */
    @NotNull
    @Indexed
    @StringLength(32)
    String getClientKey();

    /** What the configuration calls it; {@code ID} is the row's. */
    @NotNull
    @StringLength(64)
    String getTodoName();

    /** None where it has its first wording, and in a client's row. */
    @Nullable
    @StringLength(255)
    String getTitle();

    /** None in a client's row. */
    @Nullable
    @StringLength(32)
    String getKnowledge();

    /** Field ids with commas between them; none in a client's row. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getFieldIds();

    @NotNull
    @StringLength(32)
    String getStop();

    @Nullable
    @StringLength(32)
    String getTieBreak();

    boolean isSettled();

    boolean isTakenOut();
}
