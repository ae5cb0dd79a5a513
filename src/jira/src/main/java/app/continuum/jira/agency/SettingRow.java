package app.continuum.jira.agency;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A stored agency-wide setting. */
@Preload
@Table("SETTING")
public interface SettingRow extends Entity {
    @NotNull
    @Unique
    @StringLength(64)
    String getSettingName();

    @NotNull
    @StringLength(255)
    String getSettingValue();
}
