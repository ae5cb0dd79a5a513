package app.continuum.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

class PackagingTest {
    private static final int JAVA_17 = 61;

    @Test
    void holdsNoClassButTheAppsOwn() throws IOException {
        assertThat(ShippedJar.names().stream().filter(name -> name.endsWith(".class")))
                .allMatch(name -> name.startsWith("app/continuum/core/")
                        || name.startsWith("app/continuum/jira/")
                        || name.startsWith("app/continuum/confluence/")
                        || name.startsWith("app/continuum/wiring/"));
    }

    @Test
    void holdsNoTestAndNoLibrary() throws IOException {
        assertThat(ShippedJar.names())
                .noneMatch(name -> name.endsWith("Test.class") || name.endsWith("Contract.class"))
                .noneMatch(name -> name.endsWith(".jar"));
    }

    @Test
    void isMadeOfJava17ClassFiles() throws IOException {
        assertThat(ShippedJar.classFiles())
                .extracting(file -> new ClassReader(file).readUnsignedShort(6))
                .containsOnly(JAVA_17);
    }

    @Test
    void isOnePluginThatExportsNothingAndLoadsItsSpringContext() throws IOException {
        Attributes manifest = manifest();

        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("app.continuum");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("app.continuum");
        assertThat(manifest.getValue("Spring-Context")).startsWith("*");
        assertThat(manifest.getValue("Export-Package")).isNull();
    }

    @Test
    void importsAtlassiansPackagesAndTheMailApiOptionallyAndAllOthersNot() throws IOException {
        List<String> clauses = Arrays.stream(
                        manifest().getValue("Import-Package").split(",(?=[a-z])"))
                .toList();

        assertThat(clauses).hasSizeGreaterThan(20);
        assertThat(clauses).allSatisfy(clause -> {
            boolean mayLack = clause.matches(
                    "(com\\.atlassian|com\\.opensymphony|org\\.ofbiz|net\\.java\\.ao|jakarta\\.mail)\\b.*");
            assertThat(clause.contains("resolution:=optional")).as(clause).isEqualTo(mayLack);
        });
        assertThat(clauses).noneMatch(clause -> clause.matches("org\\.(eclipse\\.gemini|jspecify).*|.*cglib.*"));
    }

    @Test
    void namesInItsDescriptorOnlyClassesAndFilesItHolds() throws IOException {
        List<String> names = ShippedJar.names();
        String descriptor = ShippedJar.text("atlassian-plugin.xml");

        Matcher named = Pattern.compile("(?:class=\"|<entity>|<validator-class>)(app\\.continuum[\\w.$]+)")
                .matcher(descriptor);
        while (named.find()) {
            assertThat(names).contains(named.group(1).replace('.', '/') + ".class");
        }
        Matcher located = Pattern.compile("type=\"(?:velocity|download)\"[^>]*location=\"([^\"]+)\"")
                .matcher(descriptor);
        while (located.find()) {
            assertThat(names).contains(located.group(1));
        }
        assertThat(descriptor).doesNotContain("${");
    }

    private static Attributes manifest() throws IOException {
        try (JarFile jar = new JarFile(ShippedJar.path().toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    @Test
    void hasClassesToSpeakOf() throws IOException {
        assertThat(ShippedJar.names()).contains("app/continuum/jira/gate/GateFilter.class");
    }
}
