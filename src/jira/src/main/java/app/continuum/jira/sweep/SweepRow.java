package app.continuum.jira.sweep;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** How far the sweep has come; there is one row. */
@Preload
@Table("SWEEP")
public interface SweepRow extends Entity {
    /** Milliseconds since 1970. */
    @NotNull
    @Accessor("SWEPT_TO")
    Long getSweptTo();

    @Mutator("SWEPT_TO")
    void setSweptTo(Long at);
}
