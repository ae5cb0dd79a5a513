package app.continuum.workbench.jira;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** An app that adds nothing, so that Jira can be tried on its own. */
final class EmptyApp {
    private static final String DESCRIPTOR =
            "<atlassian-plugin key=\"empty\" name=\"Empty\" plugins-version=\"2\"><plugin-info><version>1</version>"
                    + "</plugin-info></atlassian-plugin>";
    private static final String BEANS =
            "<beans xmlns=\"http://www.springframework.org/schema/beans\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                    + " xsi:schemaLocation=\"http://www.springframework.org/schema/beans"
                    + " http://www.springframework.org/schema/beans/spring-beans.xsd\"/>";

    private EmptyApp() {}

    static Path pack(Path folder) {
        Manifest manifest = new Manifest();
        Map.of(
                        "Manifest-Version", "1.0",
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", "empty",
                        "Bundle-Version", "1.0.0",
                        "Atlassian-Plugin-Key", "empty",
                        "Spring-Context", "*;timeout:=20")
                .forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        Path jar = folder.resolve("empty.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            put(out, "atlassian-plugin.xml", DESCRIPTOR);
            put(out, "META-INF/spring/plugin-context.xml", BEANS);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
