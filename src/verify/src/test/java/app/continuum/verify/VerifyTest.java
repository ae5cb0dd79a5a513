package app.continuum.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerifyTest {
    private static final String ISSUE = "com.atlassian.jira.issue.";
    private static final String IMPORTS = "com.atlassian.jira.issue;resolution:=optional;version=\"0\"";

    private final Path folder;
    private final Path product;
    private final Workshop workshop;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path app = Path.of("");

    VerifyTest(@TempDir Path folder) {
        this.folder = folder;
        this.product = folder.resolve("jira");
        this.workshop = new Workshop(folder);
    }

    @BeforeEach
    void anApp() throws IOException {
        Path classes = workshop.compile(Sources.product());
        app = workshop.app(workshop.compile(Sources.app(), classes), classes, IMPORTS);
    }

    @Test
    void findsEverythingInTheProductTheAppWasCompiledAgainst() throws IOException {
        install(workshop.compile(Sources.product()));

        assertThat(verify()).isZero();
        assertThat(said())
                .containsPattern("Jira: \\d+ links checked; faults: 0")
                .contains("Everything is there.");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("Kind", "public class Kind.*", "class Kind {}", "Kind is there, but not for apps."),
                arguments("Issue", "String getKey\\(\\);", "", "Issue.getKey() is not there."),
                arguments("Store", "public int size;", "", "Store.size is not there."),
                arguments("Store", "Store\\(int size\\)", "Store()", "new " + ISSUE + "Store(int) is not there."),
                arguments(
                        "IssueManager", "find\\(String key\\)", "find(CharSequence key)", "find(String) is not there."),
                arguments("Issue", "Long getId", "long getId", "Issue.getId() is long now; the app expects Long."),
                arguments("Store", "int size;", "long size;", "Store.size is long now; the app expects int."),
                arguments("Store", "Kind MAIN", "String MAIN", "Store.MAIN is String now; the app expects Kind."),
                arguments(
                        "Kind",
                        "public class Kind.*",
                        "public interface Kind { String label(); }",
                        "Kind.label(): the class has become an interface."),
                arguments(
                        "IssueManager",
                        "public interface (.*)find\\(String key\\);",
                        "public abstract class $1find(String key) { return null; }",
                        "IssueManager.find(String): the interface has become a class."),
                arguments(
                        "Store", "public String name", "public static String name", "Store.name() has become static."),
                arguments(
                        "Store", "public static Store open", "public Store open", "Store.open() is no longer static."),
                arguments("Page", "public String title", "public final String title", "Page.title() has become final."),
                arguments("Page", "public abstract class", "public final class", "Page has become final."),
                arguments("Store", "public class", "public abstract class", "(int): the class has become abstract."),
                arguments("Store", "public String name", "String name", "Store.name() is there, but not for apps."),
                arguments(
                        "Listener",
                        "void heard\\(String what\\);",
                        "void heard(String what); void seen(String what);",
                        "Listener has a new method, seen, which the app does not answer."),
                arguments(
                        "Filter",
                        "boolean keeps\\(Issue issue\\);",
                        "boolean keeps(Issue issue); boolean drops(Issue issue);",
                        "Filter has a new method, drops, which the app does not answer."),
                arguments(
                        "Page",
                        "protected void turned\\(\\) \\{\\}",
                        "protected void turned() {} public abstract void torn();",
                        "Page has a new method, torn, which the app does not answer."),
                arguments("Listener", "heard\\(String", "heard(Object", "Listener.heard(String) is not there."));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("faults")
    void saysWhatIsOtherwise(String type, String expression, String replacement, String sentence) throws IOException {
        Map<String, String> sources = Sources.product();
        sources.computeIfPresent(ISSUE + type, (name, source) -> source.replaceFirst(expression, replacement));
        assertThat(sources).isNotEqualTo(Sources.product());
        install(workshop.compile(sources));

        assertThat(verify()).isEqualTo(1);
        assertThat(said()).contains(sentence).contains("Something is missing");
    }

    @Test
    void saysThatAMethodMayStayAwayWhereTheInterfaceAnswersItItself() throws IOException {
        Map<String, String> sources = Sources.product();
        sources.computeIfPresent(
                ISSUE + "Listener",
                (name, source) -> source.replace("void heard", "default void seen() {} void heard"));
        install(workshop.compile(sources));

        assertThat(verify()).isZero();
    }

    @Test
    void saysWhichClassIsMissingAndWhichFeatureIsLost() throws IOException {
        Path classes = workshop.compile(Sources.product());
        Files.delete(classes.resolve("com/atlassian/jira/issue/Listener.class"));
        install(classes);

        assertThat(verify()).isEqualTo(1);
        assertThat(said().replace("\r", ""))
                .contains("Switched off: changes are not written into the ledger.\n    - " + ISSUE
                        + "Listener is not there.");
    }

    @Test
    void findsWhatABundleExportsAndSaysWhatNoneDoes() throws IOException {
        Path classes = workshop.compile(Sources.product());
        Path bundled = product.resolve("atlassian-jira/WEB-INF/atlassian-bundled-plugins/issues.jar");
        workshop.jar(bundled, classes, "Bundle-SymbolicName: issues\nExport-Package: com.atlassian.jira.issue\n");
        assertThat(verify()).isZero();

        Path kind = classes.resolve("com/atlassian/jira/issue/Kind.class");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/com/atlassian/jira/issue"));
        Files.move(kind, elsewhere.resolve("Kind.class"));
        workshop.jar(bundled, classes, "Bundle-SymbolicName: issues\nExport-Package: com.atlassian.jira.issue\n");
        workshop.jar(
                bundled.resolveSibling("kinds.jar"),
                folder.resolve("elsewhere"),
                "Bundle-SymbolicName: kinds\nExport-Package: com.atlassian.jira.kind\n");
        assertThat(verify()).isEqualTo(1);
        assertThat(said())
                .contains(ISSUE + "Kind is there (atlassian-jira/WEB-INF/atlassian-bundled-plugins/kinds.jar), but its"
                        + " package is not exported to apps.");
    }

    @Test
    void findsBundlesInAnArchiveAndJarsInABundle() throws IOException {
        Path inner = workshop.jar(folder.resolve("inner.jar"), workshop.compile(Sources.product()), "");
        Path outer = Files.createDirectories(folder.resolve("outer/META-INF/lib"));
        Files.copy(inner, outer.resolve("inner.jar"));
        Path bundle = workshop.jar(
                folder.resolve("issues.jar"),
                folder.resolve("outer"),
                "Bundle-ClassPath: .,META-INF/lib/inner.jar\nExport-Package: com.atlassian.jira.issue;version=\"1,0\"\n");
        Workshop.zip(product.resolve("WEB-INF/classes/osgi-framework-bundles.zip"), bundle);

        assertThat(verify()).isZero();
    }

    @Test
    void saysWithoutWhichPackageTheAppDoesNotStart() throws IOException {
        Path classes = workshop.compile(Sources.product());
        app = workshop.app(
                workshop.compile(Sources.app(), classes), classes, IMPORTS + ",org.slf4j;version=\"[1.7,3)\",org.none");
        install(classes);
        Path slf4j = workshop.compile(Map.of("org.slf4j.Logger", "package org.slf4j; public interface Logger {}"));
        workshop.jar(
                product.resolve("WEB-INF/osgi-framework-bundles/slf4j.jar"),
                slf4j,
                "Export-Package: org.slf4j;version=\"3.0.1\"\n");

        assertThat(verify()).isEqualTo(1);
        assertThat(said())
                .contains("Package org.slf4j is there for apps as version 3.0.1; the app expects [1.7,3).")
                .contains("Package org.none is not there for apps.");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThat(verify()).isEqualTo(2);
        assertThat(said()).contains("There is no folder " + product).contains("Give the folder");
    }

    @Test
    void saysThatAFolderHoldsNoJar() throws IOException {
        Files.createDirectories(product);

        assertThat(verify()).isEqualTo(2);
        assertThat(said()).contains("There is no jar in " + product);
    }

    @Test
    void saysThatAFolderIsOfAnotherProduct() throws IOException {
        install(workshop.compile(Map.of("com.example.Other", "package com.example; public class Other {}")));

        assertThat(verify()).isEqualTo(2);
        assertThat(said()).contains("neither Jira's API nor Confluence's");
    }

    @Test
    void saysWhichJarCannotBeRead() throws IOException {
        install(workshop.compile(Sources.product()));
        Files.writeString(product.resolve("broken.jar"), "no jar");

        assertThat(verify()).isEqualTo(2);
        assertThat(said()).contains("Could not be read: broken.jar").contains("cannot be told");
    }

    @Test
    void aFaultCountsMoreThanAJarThatCannotBeReadUnlessThatMayExplainIt() throws IOException {
        Map<String, String> sources = Sources.product();
        sources.computeIfPresent(ISSUE + "Issue", (name, source) -> source.replace("String getKey();", ""));
        install(workshop.compile(sources));
        Files.writeString(product.resolve("broken.jar"), "no jar");
        assertThat(verify()).isEqualTo(1);

        Path classes = workshop.compile(Sources.product());
        Files.delete(classes.resolve("com/atlassian/jira/issue/Kind.class"));
        install(classes);
        assertThat(verify()).isEqualTo(2);

        assertThat(said()).contains("Could not be read: broken.jar").contains("Kind is not there.");
    }

    @Test
    void followsLinksAndHeedsOnlyWhatAppsSee() throws IOException {
        Path classes = workshop.compile(Sources.product());
        Path webApp = product.resolve("atlassian-jira/WEB-INF");
        workshop.jar(webApp.resolve("application-installation/other/lib/api.jar"), classes, "");
        Path link = Files.createSymbolicLink(folder.resolve("current"), product);
        assertThat(run("--app", app.toString(), link.toString())).isEqualTo(2);

        workshop.jar(webApp.resolve("lib/api.jar"), classes, "");
        assertThat(run(link.toString(), "--app", app.toString())).isZero();
    }

    @Test
    void saysThatTheAppsJarCannotBeUsed() throws IOException {
        install(workshop.compile(Sources.product()));

        assertThat(run("--app", folder.resolve("none.jar").toString(), product.toString()))
                .isEqualTo(2);
        assertThat(run("--app", product.resolve("lib/api.jar").toString(), product.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("none.jar cannot be read").contains("carries no list of what it links to");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(run()).isEqualTo(2);
        assertThat(run("--app", "app.jar", "--wrong")).isEqualTo(2);
        assertThat(said()).contains("Usage: ./verify");
    }

    private void install(Path classes) throws IOException {
        workshop.jar(product.resolve("lib/api.jar"), classes, "");
    }

    private int verify() {
        return run("--app", app.toString(), product.toString());
    }

    private int run(String... arguments) {
        return Verify.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
