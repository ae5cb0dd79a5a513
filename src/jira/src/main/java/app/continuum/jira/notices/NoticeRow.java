package app.continuum.jira.notices;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A stored notice. */
@Preload
@Table("NOTICE")
public interface NoticeRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(255)
    String getPersonKey();

    @NotNull
    @StringLength(32)
    String getKind();

    @Nullable
    @StringLength(255)
    String getByKey();

    /** Milliseconds since 1970. */
    @NotNull
    Long getFirstAt();

    /** Milliseconds since 1970. */
    @NotNull
    @Accessor("LAST_AT")
    Long getLastAt();

    @Mutator("LAST_AT")
    void setLastAt(Long at);

    /** A line {@code <issue>:<field>} for each. */
    @NotNull
    @Accessor("SUBJECTS")
    @StringLength(StringLength.UNLIMITED)
    String getSubjects();

    @Mutator("SUBJECTS")
    @StringLength(StringLength.UNLIMITED)
    void setSubjects(String subjects);
}
