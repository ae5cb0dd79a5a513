package app.continuum.workbench.sample;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** A note in the app's own tables. */
@Preload
@Table("NOTE")
public interface Note extends Entity {
    String getText();

    void setText(String text);
}
