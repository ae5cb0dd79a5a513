package app.continuum.core.links;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every link of the app's byte code to the products, and which feature is lost with each, as the build wrote it into the jar. One line each, its cells
 * separated by tabs: the link's kind, owner, name and descriptor, and where it is used; or {@code PART}, a class of the app's, and the features it is a part of.
 * A use is a product, a colon, and a feature; no feature where the app as a whole needs the link.
 */
public final class LinkList {
    /** Where the list lies in the jar. */
    public static final String RESOURCE = "META-INF/continuum/links.tsv";

    private static final String PART = "PART";

    private final List<Row> rows;
    private final Map<String, NavigableSet<String>> parts;

    /** A list of rows and of the features each class is a part of; a class that the app as a whole needs is a part of none. */
    public LinkList(List<Row> rows, Map<String, NavigableSet<String>> parts) {
        this.rows = List.copyOf(rows);
        this.parts = Map.copyOf(parts);
    }

    /** A link and the uses made of it. */
    public record Row(Link link, NavigableSet<String> uses) {
        /** Whether the link is needed by nothing but these features. */
        public boolean isReplaceable(Set<String> features) {
            return uses.stream().map(LinkList::feature).allMatch(features::contains);
        }

        boolean isUsedIn(String product) {
            return uses.stream().anyMatch(use -> use.startsWith(product + ":"));
        }

        boolean isOfWholeApp(String product) {
            return uses.contains(product + ":");
        }

        NavigableSet<String> features(String product) {
            return uses.stream()
                    .filter(use -> use.startsWith(product + ":"))
                    .map(LinkList::feature)
                    .filter(feature -> !feature.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The feature a use is of; empty where it is of the app as a whole. */
    public static String feature(String use) {
        return use.substring(use.indexOf(':') + 1);
    }

    /** Reads what {@link #lines} wrote. */
    public static LinkList read(InputStream stream) throws IOException {
        List<Row> rows = new ArrayList<>();
        Map<String, NavigableSet<String>> parts = new TreeMap<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(PART)) {
                parts.put(cells[1], words(cells[2]));
            } else {
                Link link = new Link(LinkKind.valueOf(cells[0]), cells[1], cells[2], cells[3]);
                rows.add(new Row(link, words(cells[4])));
            }
        }
        return new LinkList(rows, parts);
    }

    /** The list as it is written into the jar. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            Link link = row.link();
            lines.add(String.join(
                    "\t",
                    link.kind().name(),
                    link.owner(),
                    link.name(),
                    link.descriptor(),
                    String.join(",", row.uses())));
        }
        new TreeMap<>(parts)
                .forEach((type, features) -> lines.add(String.join("\t", PART, type, String.join(",", features))));
        return lines;
    }

    /** All links. */
    public List<Row> rows() {
        return rows;
    }

    /** The links that hold, or do not, where the app runs in a product. */
    public List<Row> of(String product) {
        return rows.stream().filter(row -> row.isUsedIn(product)).toList();
    }

    /**
     * What is lost in a product, each fault once; a missing type stands for all its members.
     *
     * @param lookup what is wrong with a link there
     */
    public List<Loss> losses(String product, Function<Link, Optional<Fault>> lookup) {
        Map<Fault, Loss> found = new LinkedHashMap<>();
        for (Row row : of(product)) {
            lookup.apply(row.link())
                    .map(Fault::ofWholeType)
                    .map(fault -> new Loss(fault, row.features(product), row.isOfWholeApp(product)))
                    .ifPresent(loss -> found.merge(loss.fault(), loss, Loss::and));
        }
        return List.copyOf(found.values());
    }

    /** The methods that the app implements for products to call, by name and descriptor. */
    public Set<String> implemented() {
        return rows.stream()
                .map(Row::link)
                .filter(link -> link.kind() == LinkKind.IMPLEMENTED)
                .map(Link::signature)
                .collect(Collectors.toSet());
    }

    /** Whether a class of the app's serves nothing but features that are switched off. */
    public boolean isIdle(String className, Set<String> switchedOff) {
        Set<String> features = parts.getOrDefault(className, new TreeSet<>());
        return !features.isEmpty() && switchedOff.containsAll(features);
    }

    private static NavigableSet<String> words(String cell) {
        return new TreeSet<>(List.of(cell.split(",")));
    }
}
