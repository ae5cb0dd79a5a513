package app.continuum.verify;

import app.continuum.core.links.Link;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A class of the app's, and what it refers to, place by place.
 *
 * @param file how it is declared
 * @param feature the feature it is, where it is one that the app can do without
 * @param links what it refers to of the product's
 * @param calls which of the app's own methods it calls, each with the type it is called through
 */
record AppClass(TypeFile file, Optional<Mark> feature, Map<Place, Set<Link>> links, Map<Place, Set<Place>> calls) {

    /** What {@link app.continuum.core.links.Feature} says of a class. */
    record Mark(String name, boolean replaceable) {}

    String name() {
        return file.name();
    }
}
