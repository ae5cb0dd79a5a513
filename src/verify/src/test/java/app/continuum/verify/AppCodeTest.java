package app.continuum.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.links.LinkList;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which feature is lost with a link. */
class AppCodeTest {
    private static final String HEAD =
            "import com.atlassian.jira.*; import app.continuum.core.links.Feature; import java.util.function.*; ";

    private final Workshop workshop;
    private final Map<String, String> sources = new LinkedHashMap<>();

    AppCodeTest(@TempDir Path folder) {
        workshop = new Workshop(folder);
    }

    @Test
    void aLinkIsLostToTheFeatureWhoseCallsReachIt() throws IOException {
        app("jira.Gate", "@Feature(\"gate\") public class Gate { Grounds g; void meet(Api a) { g.of(a); } }");
        app("jira.Watch", "@Feature(\"watch\") public class Watch { Grounds g; void note(Api a) { a.two(); } }");
        app("jira.Grounds", "public class Grounds { void of(Api a) { a.one(); } void other(Api a) { a.three(); } }");
        app("jira.Filter", "public class Filter { void pass(Gate gate) { gate.meet(null); } }");

        Map<String, Set<String>> uses = uses("Filter");

        assertThat(uses)
                .containsEntry("one", Set.of("jira:gate"))
                .containsEntry("two", Set.of("jira:watch"))
                .doesNotContainEntry("three", Set.of("jira:watch"));
    }

    @Test
    void aCallIsFollowedIntoWhateverImplementsAnInterface() throws IOException {
        app("jira.Gate", "@Feature(\"gate\") public class Gate { Store store; void meet(Api a) { store.save(a); } }");
        app("jira.Store", "public interface Store { void save(Api a); }");
        app("jira.Tables", "public class Tables implements Store { public void save(Api a) { a.one(); } }");

        assertThat(uses("Nothing")).containsEntry("one", Set.of("jira:gate"));
    }

    @Test
    void lambdasAndWhatOthersCallBackBelongToWhoeverMakesThem() throws IOException {
        app(
                "jira.Gate",
                "@Feature(\"gate\") public class Gate { Object meet(Api a) { Runnable r = () -> a.one();"
                        + " Supplier<Object> s = a::two; return new Late(a); } }");
        app(
                "jira.Late",
                "public class Late implements Runnable { Api a; Late(Api a) { this.a = a; }"
                        + " public void run() { a.three(); } }");

        assertThat(uses("Nothing"))
                .containsEntry("one", Set.of("jira:gate"))
                .containsEntry("two", Set.of("jira:gate"))
                .containsEntry("three", Set.of("jira:gate"));
    }

    @Test
    void whatAModuleReachesIsNeededByTheWholeApp() throws IOException {
        app("jira.Shell", "public class Shell { Words words; void show(Api a) { words.of(a); } }");
        app("jira.Words", "public class Words { void of(Api a) { a.one(); } }");
        app("core.Shared", "public class Shared { void of(Api a) { a.two(); } }");

        assertThat(uses("Shell"))
                .containsEntry("one", Set.of("jira:"))
                .containsEntry("two", Set.of("confluence:", "jira:"));
    }

    @Test
    void aClassIsAPartOfTheFeaturesThatReachIt() throws IOException {
        app("jira.Gate", "@Feature(\"gate\") public class Gate { Grounds g; void meet() { g.of(); } }");
        app(
                "jira.Watch",
                "@Feature(\"watch\") public class Watch { Grounds g; Words w; void n() { g.of(); w.say(); } }");
        app("jira.Grounds", "public class Grounds { void of() {} }");
        app("jira.Words", "public class Words { void say() {} }");
        app("jira.Shell", "public class Shell { Words words; void show(Gate gate) { words.say(); gate.meet(); } }");

        LinkList list = list("Shell");

        assertThat(list.isIdle("app.continuum.jira.Gate", Set.of("gate"))).isTrue();
        assertThat(list.isIdle("app.continuum.jira.Grounds", Set.of("gate"))).isFalse();
        assertThat(list.isIdle("app.continuum.jira.Grounds", Set.of("gate", "watch")))
                .isTrue();
        assertThat(list.isIdle("app.continuum.jira.Words", Set.of("gate", "watch")))
                .isFalse();
    }

    @Test
    void knowsItsModulesFromTheDescriptor() {
        String descriptor = "<servlet class=\"app.continuum.jira.Shell\"/><package>app.continuum.jira.rest</package>";

        assertThat(Modules.of(
                        descriptor,
                        Set.of("app/continuum/jira/rest/A", "app/continuum/jira/B", "app/continuum/wiring/C")))
                .containsExactly("app/continuum/jira/Shell", "app/continuum/jira/rest/A", "app/continuum/wiring/C");
    }

    private void app(String name, String source) {
        String type = "app.continuum." + name;
        sources.put(type, "package " + type.substring(0, type.lastIndexOf('.')) + "; " + HEAD + source);
    }

    private LinkList list(String module) throws IOException {
        Path product = workshop.compile(Map.of(
                "com.atlassian.jira.Api",
                "package com.atlassian.jira; public interface Api { Object one(); Object two(); Object three(); }"));
        Path classes = workshop.compile(sources, product);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {product.toUri().toURL()}, AppCodeTest.class.getClassLoader())) {
            return new AppCode(ClassFiles.in(classes), ClassSource.of(loader))
                    .linkList(Set.of("app/continuum/jira/" + module));
        }
    }

    /** The uses of each of the product's methods. */
    private Map<String, Set<String>> uses(String module) throws IOException {
        return list(module).rows().stream()
                .filter(row -> !row.link().name().isEmpty())
                .filter(row -> row.link().owner().startsWith("com.atlassian."))
                .collect(Collectors.toMap(row -> row.link().name(), LinkList.Row::uses));
    }
}
