package app.continuum.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The class files in a folder of classes or in a jar. */
public final class ClassFiles {
    private static final String CLASS = ".class";

    private ClassFiles() {}

    /** All of them, those of packages and modules aside. */
    public static List<byte[]> in(Path place) throws IOException {
        return Files.isDirectory(place) ? inFolder(place) : inJar(place);
    }

    private static List<byte[]> inFolder(Path folder) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(file -> isType(file.toString())).sorted().toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static List<byte[]> inJar(Path path) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(each -> isType(each.getName())).toList()) {
                try (InputStream file = jar.getInputStream(entry)) {
                    files.add(file.readAllBytes());
                }
            }
        }
        return files;
    }

    private static boolean isType(String name) {
        return name.endsWith(CLASS) && !name.endsWith("package-info" + CLASS) && !name.endsWith("module-info" + CLASS);
    }
}
