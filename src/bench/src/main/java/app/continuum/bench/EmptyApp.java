package app.continuum.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs an app that does nothing, for a Jira without ours. */
public final class EmptyApp {
    private static final String DESCRIPTOR =
            """
            <atlassian-plugin key="empty" name="Empty" plugins-version="2">
              <plugin-info><version>1</version></plugin-info>
            </atlassian-plugin>
            """;
    private static final String BEANS =
            """
            <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd"/>
            """;

    private EmptyApp() {}

    /** Writes the jar to the path that is given. */
    public static void main(String[] arguments) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Manifest-Version", "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", "empty");
        attributes.putValue("Bundle-Version", "1.0.0");
        attributes.putValue("Atlassian-Plugin-Key", "empty");
        attributes.putValue("Spring-Context", "*;timeout:=20");
        try (OutputStream file = Files.newOutputStream(Path.of(arguments[0]));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            put(jar, "atlassian-plugin.xml", DESCRIPTOR);
            put(jar, "META-INF/spring/plugin-context.xml", BEANS);
        }
    }

    private static void put(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
