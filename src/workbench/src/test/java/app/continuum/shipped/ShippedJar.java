package app.continuum.shipped;

import app.continuum.core.links.LinkList;
import app.continuum.verify.ClassFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The jar that is shipped, as the reactor built it before this module. */
public final class ShippedJar {
    private ShippedJar() {}

    /** Where it lies. */
    public static Path path() {
        try (Stream<Path> files = Files.list(Path.of("../app/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("continuum-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The app has not been built"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(path().toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .toList();
        }
    }

    static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(path().toFile());
                InputStream entry = jar.getInputStream(jar.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The list of links it carries. */
    static LinkList links() throws IOException {
        return LinkList.read(new ByteArrayInputStream(text(LinkList.RESOURCE).getBytes(StandardCharsets.UTF_8)));
    }

    static List<byte[]> classFiles() throws IOException {
        return ClassFiles.in(path());
    }
}
