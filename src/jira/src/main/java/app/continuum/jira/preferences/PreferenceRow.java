package app.continuum.jira.preferences;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody has chosen. */
@Preload
@Table("PREFERENCE")
public interface PreferenceRow extends Entity {
    @NotNull
    @Unique
    @StringLength(255)
    String getPersonKey();

    /** {@code <topic>=<timing>}, with commas between. */
    @NotNull
    @Accessor("MAILS")
    @StringLength(450)
    String getMails();

    @Mutator("MAILS")
    @StringLength(450)
    void setMails(String mails);
}
