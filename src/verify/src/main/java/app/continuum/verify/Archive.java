package app.continuum.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a jar or of a folder of classes, read when they are asked for. */
abstract class Archive {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String CLASS = ".class";

    private final String label;
    private final Map<String, Archive> nested = new HashMap<>();
    private @Nullable Manifest manifest;

    private Archive(String label) {
        this.label = label;
    }

    /** A jar, or a zip that holds jars. */
    static Archive jar(Path path, String label) throws IOException {
        return new OfJar(path, label);
    }

    /** A folder of class files. */
    static Archive folder(Path path, String label) throws IOException {
        return new OfFolder(path, label);
    }

    /** A jar within this archive, unpacked when it is first asked for. */
    Archive nested(String name) throws IOException {
        Archive known = nested.get(name);
        if (known == null) {
            byte[] bytes = read(name).orElseThrow(() -> new IOException(name + " is not in it"));
            known = new OfBytes(bytes, label + "!" + name);
            nested.put(name, known);
        }
        return known;
    }

    /** Where it lies, for whoever reads the report. */
    String label() {
        return label;
    }

    abstract Set<String> names();

    abstract Optional<byte[]> read(String name) throws IOException;

    /** The packages that hold a class, with slashes. */
    Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        for (String name : names()) {
            int end = name.lastIndexOf('/');
            if (end > 0 && name.endsWith(CLASS) && !name.startsWith("META-INF/")) {
                packages.add(name.substring(0, end));
            }
        }
        return packages;
    }

    /** A header of the manifest; empty where there is none. */
    String header(String name) throws IOException {
        if (manifest == null) {
            manifest = new Manifest(new ByteArrayInputStream(read(MANIFEST).orElse(new byte[0])));
        }
        Attributes attributes = manifest.getMainAttributes();
        return Optional.ofNullable(attributes.getValue(name)).orElse("");
    }

    private static final class OfJar extends Archive {
        private final Path path;
        private final Set<String> names = new TreeSet<>();

        OfJar(Path path, String label) throws IOException {
            super(label);
            this.path = path;
            try (ZipFile zip = new ZipFile(path.toFile());
                    Stream<? extends ZipEntry> entries = zip.stream()) {
                entries.map(ZipEntry::getName).forEach(names::add);
            }
        }

        @Override
        Set<String> names() {
            return names;
        }

        @Override
        Optional<byte[]> read(String name) throws IOException {
            if (!names.contains(name)) {
                return Optional.empty();
            }
            try (ZipFile zip = new ZipFile(path.toFile());
                    InputStream file = zip.getInputStream(zip.getEntry(name))) {
                return Optional.of(file.readAllBytes());
            }
        }
    }

    private static final class OfFolder extends Archive {
        private final Path folder;
        private final Set<String> names = new TreeSet<>();

        OfFolder(Path folder, String label) throws IOException {
            super(label);
            this.folder = folder;
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                names.add(folder.relativize(file).toString().replace('\\', '/')));
            }
        }

        @Override
        Set<String> names() {
            return names;
        }

        @Override
        Optional<byte[]> read(String name) throws IOException {
            return names.contains(name) ? Optional.of(Files.readAllBytes(folder.resolve(name))) : Optional.empty();
        }
    }

    private static final class OfBytes extends Archive {
        private final NavigableMap<String, byte[]> files = new TreeMap<>();

        OfBytes(byte[] bytes, String label) throws IOException {
            super(label);
            try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes), false)) {
                Manifest first = jar.getManifest();
                if (first != null) {
                    super.manifest = first;
                }
                for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                    files.put(entry.getName(), jar.readAllBytes());
                }
            }
        }

        @Override
        Set<String> names() {
            return files.keySet();
        }

        @Override
        Optional<byte[]> read(String name) {
            return Optional.ofNullable(files.get(name));
        }
    }
}
