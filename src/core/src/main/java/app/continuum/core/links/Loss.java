package app.continuum.core.links;

import app.continuum.core.words.Texts;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/**
 * A fault, and the features that are switched off because of it; none where the app as a whole depends on the link.
 */
public record Loss(Fault fault, NavigableSet<String> features) {
    /** The fault, and what is lost by it. */
    public String sentence(Texts texts) {
        return fault.sentence(texts) + " " + consequence(texts);
    }

    /** What is lost. */
    public String consequence(Texts texts) {
        return features.isEmpty()
                ? texts.text("continuum.lost")
                : features.stream()
                        .map(feature -> texts.text("continuum.lost." + feature))
                        .collect(Collectors.joining(" "));
    }
}
