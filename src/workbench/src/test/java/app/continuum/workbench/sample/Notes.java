package app.continuum.workbench.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps notes, also of the events it hears. */
public final class Notes {
    private final ActiveObjects tables;

    public Notes(ActiveObjects tables, EventPublisher events) {
        this.tables = tables;
        events.register(this);
    }

    public int add(String text) {
        return tables.executeInTransaction(
                () -> tables.create(Note.class, new DBParam("TEXT", text)).getID());
    }

    public List<String> all() {
        return Arrays.stream(tables.find(Note.class, Query.select().order("ID")))
                .map(Note::getText)
                .toList();
    }

    @EventListener
    public void onText(String event) {
        if (event.isEmpty()) {
            throw new IllegalArgumentException("An event that says nothing");
        }
        add(event);
    }
}
