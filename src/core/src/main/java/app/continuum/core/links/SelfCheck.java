package app.continuum.core.links;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of looking up every member the app links to.
 *
 * @param checked how many links were looked up
 */
public record SelfCheck(int checked, List<Loss> losses) {
    public SelfCheck {
        losses = List.copyOf(losses);
    }

    /** Looks up what the app links to where it runs in a product, by a loader that sees what the app sees. */
    public static SelfCheck of(LinkList list, String product, ClassLoader loader) {
        LinkLookup lookup = new LinkLookup(loader, list.implemented());
        return new SelfCheck(list.of(product).size(), list.losses(product, lookup::fault));
    }

    /** The features that are switched off. */
    public Set<String> switchedOff() {
        Set<String> features = new TreeSet<>();
        losses.forEach(loss -> features.addAll(loss.features()));
        return features;
    }
}
