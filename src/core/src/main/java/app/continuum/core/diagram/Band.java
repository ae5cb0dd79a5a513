package app.continuum.core.diagram;

import app.continuum.core.catalogue.Stop;
import java.util.List;

/** The to-dos at one stop of the continuum. */
public record Band(Stop stop, String label, List<Mark> marks) {

    public Band {
        marks = List.copyOf(marks);
    }
}
