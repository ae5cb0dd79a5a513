package app.continuum.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.links.LinkList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources and packs jars. */
final class Workshop {
    private final Path folder;
    private int made;

    Workshop(Path folder) {
        this.folder = folder;
    }

    /** A folder with the class files of sources, compiled against another folder of classes. */
    Path compile(Map<String, String> sources, Path... classPath) throws IOException {
        Path target = Files.createDirectory(folder.resolve("classes" + made++));
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        StringWriter messages = new StringWriter();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, source) -> files.add(new Source(name, source)));
        String path = String.join(
                java.io.File.pathSeparator,
                Stream.concat(
                                Stream.of(System.getProperty("java.class.path")),
                                Stream.of(classPath).map(Path::toString))
                        .toList());
        DiagnosticListener<JavaFileObject> listener = problem -> messages.append(problem.toString());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(listener, null, null)) {
            List<String> options = List.of("-d", target.toString(), "-cp", path, "-proc:none");
            boolean compiled = compiler.getTask(null, manager, listener, options, null, files)
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
        return target;
    }

    /** The app's jar, with the list of its links as the build writes it. */
    Path app(Path classes, Path product, String imports) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {product.toUri().toURL()}, Workshop.class.getClassLoader())) {
            AppCode code = new AppCode(ClassFiles.in(classes), ClassSource.of(loader));
            Path list = classes.resolve(LinkList.RESOURCE);
            Files.createDirectories(list.getParent());
            Files.write(list, code.linkList(Set.of("app/continuum/jira/Shell")).lines());
        }
        return jar(folder.resolve("app.jar"), classes, "Import-Package: " + imports + "\n");
    }

    /** A jar of a folder, with lines in its manifest. */
    Path jar(Path jar, Path classes, String manifest) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> paths = Files.walk(classes)) {
            put(out, "META-INF/MANIFEST.MF", ("Manifest-Version: 1.0\n" + manifest).getBytes(StandardCharsets.UTF_8));
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                put(out, classes.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return jar;
    }

    /** A zip of files. */
    static void zip(Path zip, Path... files) throws IOException {
        Files.createDirectories(zip.getParent());
        try (OutputStream file = Files.newOutputStream(zip);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path each : files) {
                put(out, each.getFileName().toString(), Files.readAllBytes(each));
            }
        }
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
