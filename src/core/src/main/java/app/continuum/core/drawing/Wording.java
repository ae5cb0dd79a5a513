package app.continuum.core.drawing;

import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.diagram.End;
import app.continuum.core.diagram.Lock;
import app.continuum.core.words.Texts;
import java.util.Optional;

/** What drawing and table say in the same words. */
final class Wording {

    private Wording() {}

    static String lock(Lock lock, Texts texts) {
        String mode = texts.text("continuum.drawing.mode." + lock.mode());
        return texts.text("continuum.drawing.lock", String.join(", ", lock.fields()), mode);
    }

    static String knowledge(Knowledge knowledge, Texts texts) {
        return texts.text("continuum.drawing.knowledge." + knowledge);
    }

    /** Everyone at one end of the axis, the person in both seats first. */
    static String people(End end, Optional<String> combined, Texts texts) {
        String others = String.join(", ", end.people());
        if (combined.isPresent()) {
            return others.isEmpty() ? combined.get() : combined.get() + ", " + others;
        }
        return others.isEmpty() ? texts.text("continuum.drawing.nobody") : others;
    }
}
