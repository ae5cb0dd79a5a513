package app.continuum.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The classes of an installed product. What lies in its own libraries is seen by its apps, as far as the product exports it, which no file tells; what lies in
 * a bundle is seen where the bundle exports its package.
 */
final class Installation {
    private static final String WEB_INF = "WEB-INF/";
    private static final Set<String> OF_WORK = Set.of("logs", "temp", "work");
    private static final List<String> OTHERS = List.of("synchrony", "application-installation");
    private static final List<String> BUNDLE_FOLDERS = List.of("atlassian-bundled-plugins", "osgi-framework-bundles");

    private final List<String> unreadable = new ArrayList<>();
    private final Map<String, List<Archive>> libraries = new HashMap<>();
    private final Map<String, List<Bundle>> exports = new HashMap<>();
    private final Map<String, List<Archive>> hidden = new HashMap<>();
    private int archives;

    private Installation() {}

    /**
     * Looks through a folder and everything below it.
     *
     * @throws Unverifiable where there is no such folder, or no jar in it
     */
    static Installation in(Path folder) throws Unverifiable, IOException {
        if (!Files.isDirectory(folder)) {
            throw new Unverifiable("There is no folder " + folder
                    + ". Give the folder in which Jira or Confluence is installed, such as /opt/atlassian/jira.");
        }
        Path root = folder.toRealPath();
        Installation installation = new Installation();
        List<Path> files = installation.files(root);
        boolean ofWebApp = files.stream().anyMatch(file -> label(root, file).contains(WEB_INF));
        for (Path file : files) {
            installation.add(label(root, file), file, ofWebApp);
        }
        if (installation.archives == 0 && installation.unreadable.isEmpty()) {
            throw new Unverifiable("There is no jar in " + folder
                    + ". Give the folder in which Jira or Confluence is installed, such as /opt/atlassian/jira.");
        }
        return installation;
    }

    /** How many jars and folders of classes there are, those within others included. */
    int archives() {
        return archives;
    }

    /** The jars that could not be read, and why. */
    List<String> unreadable() {
        return unreadable;
    }

    /** The classes as apps see them: the product's own first, then those that bundles export. */
    ClassSource visible() {
        return name -> firstOf(libraries, name).or(() -> exports.getOrDefault(packageOf(name), List.of()).stream()
                .flatMap(bundle -> bundle.find(name).stream())
                .findFirst());
    }

    /** The archive that has a class which no app sees. */
    Optional<String> hiding(String internalName) {
        return hidden.getOrDefault(packageOf(internalName), List.of()).stream()
                .filter(archive -> archive.names().contains(internalName + ".class"))
                .map(Archive::label)
                .findFirst();
    }

    /** The versions under which bundles export a package; nothing where the product's own libraries have it, or nobody. */
    List<String> versionsOf(String packageName) {
        return libraries.containsKey(packageName)
                ? List.of()
                : exports.getOrDefault(packageName, List.of()).stream()
                        .map(bundle -> bundle.exports().get(packageName))
                        .distinct()
                        .toList();
    }

    /** Whether a package is there for apps to see. */
    boolean shows(String packageName) {
        return libraries.containsKey(packageName) || exports.containsKey(packageName);
    }

    /** Everything below a folder, links followed; what may not be read is noted, unless it holds no jar of the product's. */
    private List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                files.add(folder);
                return isOfWork(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                if (!isOfWork(file)) {
                    unreadable.add(label(root, file) + ": " + failure.getMessage());
                }
                return FileVisitResult.CONTINUE;
            }

            private boolean isOfWork(Path file) {
                return root.equals(file.getParent())
                        && OF_WORK.contains(file.getFileName().toString());
            }
        });
        files.sort(null);
        return files;
    }

    private static String label(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void add(String label, Path file, boolean ofWebApp) {
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (Files.isDirectory(file)) {
                if (label.endsWith("WEB-INF/classes") && isOfProduct(label)) {
                    addLibrary(Archive.folder(file, label));
                }
            } else if (name.endsWith(".jar") && (!ofWebApp || isOfBundles(label) || isLibrary(label))) {
                addJar(Archive.jar(file, label), isOfBundles(label));
            } else if (name.endsWith(".obr") || (name.endsWith(".zip") && name.contains("bundle"))) {
                addContained(Archive.jar(file, label));
            }
        } catch (IOException failure) {
            unreadable.add(label + ": " + failure.getMessage());
        }
    }

    /** Of the product's own web application or its servlet container: others' jars, deeper down, are not what apps see. */
    private static boolean isLibrary(String label) {
        return label.matches("(lib|(.*/)?WEB-INF/lib)/[^/]+") && isOfProduct(label);
    }

    private static boolean isOfProduct(String label) {
        return OTHERS.stream().noneMatch(label::contains);
    }

    private static boolean isOfBundles(String label) {
        return BUNDLE_FOLDERS.stream().anyMatch(label::contains);
    }

    /** Bundles that lie in one file. */
    private void addContained(Archive container) throws IOException {
        for (String name : container.names()) {
            if (name.endsWith(".jar")) {
                addJar(container.nested(name), true);
            }
        }
    }

    private void addJar(Archive jar, boolean ofBundles) throws IOException {
        if (ofBundles) {
            addBundle(new Bundle(jar, Manifests.packages(jar.header("Export-Package"))));
            return;
        }
        addLibrary(jar);
        for (String name : jar.names()) {
            if (name.endsWith(".zip") && name.contains("bundles")) {
                addContained(jar.nested(name));
            }
        }
    }

    private void addLibrary(Archive archive) {
        archives++;
        archive.packages().forEach(each -> libraries
                .computeIfAbsent(each, key -> new ArrayList<>())
                .add(archive));
    }

    private void addBundle(Bundle bundle) {
        archives++;
        bundle.exports().keySet().forEach(each -> exports.computeIfAbsent(each, key -> new ArrayList<>())
                .add(bundle));
        bundle.jar().packages().stream()
                .filter(each -> !bundle.exports().containsKey(each))
                .forEach(each ->
                        hidden.computeIfAbsent(each, key -> new ArrayList<>()).add(bundle.jar()));
    }

    private static Optional<byte[]> firstOf(Map<String, List<Archive>> archives, String name) {
        for (Archive archive : archives.getOrDefault(packageOf(name), List.of())) {
            Optional<byte[]> file = read(archive, name);
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> read(Archive archive, String name) {
        try {
            return archive.read(name + ".class");
        } catch (IOException failure) {
            throw new UncheckedIOException(archive.label() + " cannot be read", failure);
        }
    }

    private static String packageOf(String internalName) {
        int end = internalName.lastIndexOf('/');
        return end < 0 ? "" : internalName.substring(0, end);
    }

    /** A bundle, and the packages it exports with their versions. */
    private record Bundle(Archive jar, Map<String, String> exports) {
        Optional<byte[]> find(String name) {
            return read(jar, name).or(() -> inside(name));
        }

        /** A bundle may export what lies in a jar of its own. */
        private Optional<byte[]> inside(String name) {
            try {
                for (String inner : Manifests.paths(jar.header("Bundle-ClassPath"))) {
                    if (jar.names().contains(inner)) {
                        Optional<byte[]> file = jar.nested(inner).read(name + ".class");
                        if (file.isPresent()) {
                            return file;
                        }
                    }
                }
                return Optional.empty();
            } catch (IOException failure) {
                throw new UncheckedIOException(jar.label() + " cannot be read", failure);
            }
        }
    }
}
