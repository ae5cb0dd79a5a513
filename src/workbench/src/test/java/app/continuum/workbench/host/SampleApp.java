package app.continuum.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs the sample app, as it is or with something wrong. */
public final class SampleApp {
    private static final String PACKAGE = "app/continuum/workbench/sample/";
    private static final List<String> CLASSES = List.of(
            "HostBean",
            "Note",
            "Notes",
            "rest/NoteResource",
            "rest/NoteResource$Body",
            "OpenFilter",
            "PageServlet",
            "Row",
            "PanelContext",
            "EchoMacro");
    private static final List<String> FILES =
            List.of("page.vm", "panel.vm", "base.js", "script.js", "messages.properties", "messages_de.properties");
    private final Map<String, String> texts = new LinkedHashMap<>();
    private String imports = "com.atlassian.confluence.macro;resolution:=optional,"
            + "com.atlassian.confluence.content.render.xhtml;resolution:=optional,"
            + "com.atlassian.activeobjects.external,com.atlassian.annotations.security,com.atlassian.event.api,"
            + "com.atlassian.plugin.web,com.atlassian.plugin,com.atlassian.plugins.rest.api.security.annotation,"
            + "com.atlassian.sal.api.transaction,com.atlassian.sal.api.websudo,com.atlassian.templaterenderer,"
            + "jakarta.servlet;version=\"[5,7)\",jakarta.servlet.http;version=\"[5,7)\",jakarta.ws.rs;version=\"[3,4)\","
            + "jakarta.ws.rs.core;version=\"[3,4)\",net.java.ao;version=\"[6,7)\",net.java.ao.schema;version=\"[6,7)\","
            + "org.osgi.framework,org.osgi.util.tracker,org.springframework.beans.factory;version=\"[5.3,7)\"";

    public SampleApp() {
        texts.put("atlassian-plugin.xml", read("atlassian-plugin.xml"));
        texts.put("META-INF/spring/plugin-context.xml", read("plugin-context.xml"));
    }

    SampleApp descriptor(UnaryOperator<String> change) {
        texts.compute("atlassian-plugin.xml", (name, text) -> change.apply(String.valueOf(text)));
        return this;
    }

    SampleApp beans(UnaryOperator<String> change) {
        texts.compute("META-INF/spring/plugin-context.xml", (name, text) -> change.apply(String.valueOf(text)));
        return this;
    }

    SampleApp imports(UnaryOperator<String> change) {
        imports = change.apply(imports);
        return this;
    }

    public Path pack(Path folder) {
        Manifest manifest = new Manifest();
        Map.of(
                        "Manifest-Version", "1.0",
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", "sample",
                        "Bundle-Version", "1.0.0",
                        "Atlassian-Plugin-Key", "sample",
                        "Spring-Context", "*;timeout:=20",
                        "Import-Package", imports)
                .forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        Path jar = folder.resolve("sample.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                put(out, text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (String name : FILES) {
                put(out, "sample/" + name, read(name).getBytes(StandardCharsets.UTF_8));
            }
            for (String name : CLASSES) {
                put(out, PACKAGE + name + ".class", bytes("/" + PACKAGE + name + ".class"));
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
    }

    private static String read(String name) {
        return new String(bytes("/sample/" + name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = SampleApp.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
