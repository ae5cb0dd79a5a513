package app.continuum.workbench.host.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;

/** A small bundle of Spring's XML schemas, which Gemini does not find in the system bundle. */
final class SpringNamespaces {
    static final String NAME = "app.continuum.workbench.spring-namespaces";

    private SpringNamespaces() {}

    static InputStream bundle() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", NAME);
        manifest.getMainAttributes().putValue("Bundle-Version", "1.0.0");
        manifest.getMainAttributes().putValue("DynamicImport-Package", "*");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, ByteArrayOutputStream> file : files().entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                file.getValue().writeTo(jar);
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Map<String, ByteArrayOutputStream> files() throws IOException {
        Map<String, ByteArrayOutputStream> files = new TreeMap<>();
        for (Class<?> member : List.of(BeanFactory.class, ApplicationContext.class, ProxyFactory.class)) {
            Library library = Library.of(member);
            for (String name : library.names()) {
                if (isNamespaceFile(name)) {
                    // handlers and schemas of several libraries go into one file each
                    ByteArrayOutputStream file = files.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                    file.write(library.read(name));
                    file.write('\n');
                }
            }
        }
        return files;
    }

    private static boolean isNamespaceFile(String name) {
        return name.equals("META-INF/spring.handlers")
                || name.equals("META-INF/spring.schemas")
                || name.endsWith(".xsd");
    }
}
