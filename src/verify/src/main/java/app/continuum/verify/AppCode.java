package app.continuum.verify;

import app.continuum.core.links.Link;
import app.continuum.core.links.LinkList;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All of the app's byte code. From each feature, and from each module that a product makes, its calls are followed: what is reached is lost with it. A call
 * into another feature is not followed, since whoever makes it copes without.
 */
public final class AppCode {
    private static final List<String> PRODUCTS = List.of("jira", "confluence");

    private final Types types;
    private final Map<String, AppClass> classes = new TreeMap<>();
    private final Map<String, Set<String>> below = new HashMap<>();

    /**
     * Code that was compiled against a product.
     *
     * @param classFiles the app's class files
     * @param others where the types of the product and of Java are found
     */
    public AppCode(Collection<byte[]> classFiles, ClassSource others) {
        Map<String, byte[]> own = new HashMap<>();
        classFiles.forEach(file -> own.put(TypeFile.read(file).name(), file));
        ClassSource ours = name -> Optional.ofNullable(own.get(name));
        types = new Types(ours.or(others));
        own.forEach((name, file) -> classes.put(name, ClassReading.read(file, types)));
        classes.keySet().forEach(name -> types.withParents(name)
                .forEach(parent -> below.computeIfAbsent(parent.name(), key -> new TreeSet<>())
                        .add(name)));
    }

    /** The app's classes, by internal name. */
    public Set<String> classNames() {
        return classes.keySet();
    }

    /** Every link, whoever uses it. */
    public NavigableSet<Link> links() {
        NavigableSet<Link> links = new TreeSet<>();
        classes.values().forEach(type -> type.links().values().forEach(links::addAll));
        return links;
    }

    /** The features that are replaceable. */
    public Set<String> replaceable() {
        Set<String> names = new TreeSet<>();
        marks().filter(AppClass.Mark::replaceable).forEach(mark -> names.add(mark.name()));
        return names;
    }

    /** All features. */
    public Set<String> features() {
        Set<String> names = new TreeSet<>();
        marks().forEach(mark -> names.add(mark.name()));
        return names;
    }

    /** The constructors that take a feature as if it were always there. */
    public Set<String> careless() {
        Set<String> found = new TreeSet<>();
        List<String> features = classes.values().stream()
                .filter(type -> type.feature().isPresent())
                .map(type -> "L" + type.name() + ";")
                .toList();
        for (AppClass type : classes.values()) {
            type.file().members().keySet().stream()
                    .filter(member -> member.startsWith("<init>"))
                    .filter(member -> features.stream().anyMatch(member::contains))
                    .forEach(member -> found.add(type.name() + " " + member));
        }
        return found;
    }

    private Stream<AppClass.Mark> marks() {
        return classes.values().stream().flatMap(type -> type.feature().stream());
    }

    /**
     * The list that goes into the jar.
     *
     * @param modules the classes that a product makes objects of, by internal name
     */
    public LinkList linkList(Set<String> modules) {
        Map<Place, NavigableSet<String>> uses = uses(modules);
        NavigableMap<Link, NavigableSet<String>> rows = new TreeMap<>();
        Map<String, NavigableSet<String>> parts = new TreeMap<>();
        for (AppClass type : classes.values()) {
            NavigableSet<String> ofType = usesOf(type, uses);
            type.links()
                    .forEach((place, links) -> links.forEach(link -> rows.computeIfAbsent(link, key -> new TreeSet<>())
                            .addAll(place.isMethod() ? uses.getOrDefault(place, ofType) : ofType)));
            parts.put(Names.binary(type.name()), featuresOf(ofType));
        }
        return new LinkList(
                rows.entrySet().stream()
                        .map(row -> new LinkList.Row(row.getKey(), row.getValue()))
                        .toList(),
                parts);
    }

    /** Of a class that nothing is seen to use, the whole app in every product it is for. */
    private static NavigableSet<String> usesOf(AppClass type, Map<Place, NavigableSet<String>> uses) {
        NavigableSet<String> found = new TreeSet<>(uses.getOrDefault(Place.of(type.name()), new TreeSet<>()));
        if (found.isEmpty()) {
            productsOf(type.name()).forEach(product -> found.add(product + ":"));
        }
        return found;
    }

    private static NavigableSet<String> featuresOf(NavigableSet<String> uses) {
        NavigableSet<String> features = new TreeSet<>();
        for (String use : uses) {
            String feature = LinkList.feature(use);
            if (feature.isEmpty()) {
                return new TreeSet<>();
            }
            features.add(feature);
        }
        return features;
    }

    private static List<String> productsOf(String internalName) {
        List<String> own = PRODUCTS.stream()
                .filter(product -> internalName.startsWith(Names.APP + product + "/"))
                .toList();
        return own.isEmpty() ? PRODUCTS : own;
    }

    private Map<Place, NavigableSet<String>> uses(Set<String> modules) {
        Map<Place, NavigableSet<String>> uses = new HashMap<>();
        for (AppClass type : classes.values()) {
            String feature = type.feature().map(AppClass.Mark::name).orElse("");
            if (!feature.isEmpty() || modules.contains(type.name())) {
                Set<Place> reached = new Reach(type).places();
                for (String product : productsOf(type.name())) {
                    reached.forEach(place ->
                            uses.computeIfAbsent(place, key -> new TreeSet<>()).add(product + ":" + feature));
                }
            }
        }
        return uses;
    }

    /** What is reached from one class. */
    private final class Reach {
        private final String start;
        private final Set<Place> reached = new HashSet<>();
        private final Deque<Place> open = new ArrayDeque<>();

        Reach(AppClass from) {
            start = from.name();
            from.file().members().keySet().forEach(member -> add(from, member));
        }

        Set<Place> places() {
            while (!open.isEmpty()) {
                Place next = open.removeFirst();
                AppClass type = classes.get(next.type());
                if (type != null) {
                    type.calls().getOrDefault(next, Set.of()).forEach(this::follow);
                }
            }
            return reached;
        }

        /** A call may end in the type it is made through, in what that inherits, and in whatever extends or implements it. */
        private void follow(Place call) {
            Stream.concat(types.withParents(call.type()).stream().map(TypeFile::name), below(call.type()))
                    .map(classes::get)
                    .filter(type -> type != null && type.file().members().containsKey(call.member()))
                    .forEach(type -> add(type, call.member()));
        }

        private Stream<String> below(String type) {
            return below.getOrDefault(type, Set.of()).stream();
        }

        private void add(AppClass type, String member) {
            boolean ofAnotherFeature =
                    type.feature().isPresent() && !type.name().equals(start);
            if (member.contains(":") || ofAnotherFeature) {
                return;
            }
            if (reached.add(new Place(type.name(), member))) {
                open.add(new Place(type.name(), member));
            }
            if (reached.add(Place.of(type.name()))) {
                made(type);
            }
        }

        /** An object whose methods are called was made, and whatever is not the app's may call the methods it knows. */
        private void made(AppClass type) {
            List<TypeFile> others = types.withParents(type.name()).stream()
                    .filter(parent -> !Names.isApps(parent.name()))
                    .toList();
            for (String member : type.file().members().keySet()) {
                boolean begins = member.startsWith("<");
                boolean calledFromOutside =
                        others.stream().anyMatch(parent -> parent.members().containsKey(member));
                if (begins || calledFromOutside) {
                    add(type, member);
                }
            }
        }
    }
}
