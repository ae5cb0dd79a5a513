package app.continuum.workbench.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A jar or a folder of classes on the class path. */
record Library(Path place) {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    // ActiveObjects has no version in its manifest, and is unpacked into a library of our own
    private static final String ACTIVE_OBJECTS =
            "META-INF/maven/net.java.dev.activeobjects/activeobjects/pom.properties";
    private static final Pattern VERSION =
            Pattern.compile("(?:Bundle-Version: |Implementation-Version: |version=)(\\d+(?:\\.\\d+){0,2}).*");

    /** Where that class comes from. */
    static Library of(Class<?> member) {
        try {
            URI location =
                    member.getProtectionDomain().getCodeSource().getLocation().toURI();
            return new Library(Path.of(location));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No place: " + member, e);
        }
    }

    /** All packages that hold a class. */
    Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        for (String name : names()) {
            int end = name.lastIndexOf('/');
            if (end > 0 && name.endsWith(".class") && !name.startsWith("META-INF/")) {
                packages.add(name.substring(0, end).replace('/', '.'));
            }
        }
        return packages;
    }

    /** All files. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        try {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    files.filter(Files::isRegularFile)
                            .forEach(file -> names.add(place.relativize(file).toString()));
                }
            } else {
                try (JarFile jar = new JarFile(place.toFile())) {
                    Collections.list(jar.entries()).forEach(entry -> names.add(entry.getName()));
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a file. */
    byte[] read(String name) {
        try {
            if (Files.isDirectory(place)) {
                return Files.readAllBytes(place.resolve(name));
            }
            try (JarFile jar = new JarFile(place.toFile());
                    InputStream file = jar.getInputStream(jar.getJarEntry(name))) {
                return file.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version a manifest gives, or the properties that Maven leaves, cut to its numbers. */
    Optional<String> version() {
        Set<String> names = names();
        return Stream.of(MANIFEST, ACTIVE_OBJECTS)
                .filter(names::contains)
                .flatMap(name -> new String(read(name), StandardCharsets.UTF_8).lines())
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
