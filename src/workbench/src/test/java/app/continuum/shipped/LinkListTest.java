package app.continuum.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.links.Fault;
import app.continuum.core.links.LinkList;
import app.continuum.verify.AppCode;
import app.continuum.verify.ClassSource;
import app.continuum.verify.Modules;
import app.continuum.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list by which the app checks itself is that of its own byte code. */
class LinkListTest {
    private static final String LOST = "continuum.lost.";

    @Test
    void theJarCarriesTheListOfItsOwnLinks() throws IOException {
        AppCode code = code();
        Set<String> modules = Modules.of(ShippedJar.text("atlassian-plugin.xml"), code.classNames());

        LinkList list = code.linkList(modules);

        assertThat(list.rows()).hasSizeGreaterThan(300);
        assertThat(ShippedJar.links().lines()).isEqualTo(list.lines());
    }

    @Test
    void everyFeatureSaysWhatIsLostWithIt() throws IOException {
        Set<String> said = ResourceBundle.getBundle(Fault.TEXTS).keySet().stream()
                .filter(key -> key.startsWith(LOST))
                .map(key -> key.substring(LOST.length()))
                .collect(Collectors.toSet());

        assertThat(said).isEqualTo(code().features());
    }

    @Test
    void nobodyTakesAFeatureAsIfItWereAlwaysThere() throws IOException {
        assertThat(code().careless()).filteredOn(each -> !each.contains("$")).isEmpty();
    }

    @Test
    void verifyFindsEverythingInTheWorkbenchsOwnJars(@TempDir Path folder) throws IOException {
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(place);
            if (place.endsWith(".jar")) {
                Files.copy(jar, folder.resolve(jar.getFileName()));
            }
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int status = Verify.run(
                List.of("--app", ShippedJar.path().toString(), folder.toString()),
                new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsPattern("Jira: \\d+ links checked; faults: 0")
                .containsPattern("Confluence: \\d+ links checked; faults: 0");
        assertThat(status).isZero();
    }

    private static AppCode code() throws IOException {
        return new AppCode(ShippedJar.classFiles(), ClassSource.of(LinkListTest.class.getClassLoader()));
    }
}
