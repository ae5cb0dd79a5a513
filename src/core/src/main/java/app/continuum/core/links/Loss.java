package app.continuum.core.links;

import app.continuum.core.words.Texts;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fault, and what is lost by it.
 *
 * @param features the features that are switched off
 * @param whole whether the app needs the link apart from any feature
 */
public record Loss(Fault fault, NavigableSet<String> features, boolean whole) {
    /** The same fault with what is lost by it elsewhere too. */
    Loss and(Loss other) {
        NavigableSet<String> both = new TreeSet<>(features);
        both.addAll(other.features);
        return new Loss(fault, both, whole || other.whole);
    }

    /** The fault, and what is lost by it. */
    public String sentence(Texts texts) {
        return fault.sentence(texts) + " " + consequence(texts);
    }

    /** What is lost. */
    public String consequence(Texts texts) {
        Stream<String> app = whole ? Stream.of(texts.text("continuum.lost")) : Stream.empty();
        Stream<String> parts = features.stream().map(feature -> texts.text("continuum.lost." + feature));
        return Stream.concat(app, parts).collect(Collectors.joining(" "));
    }
}
