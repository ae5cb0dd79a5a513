package app.continuum.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.continuum.workbench.host.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    private final Path folder;

    HomeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysThatTheHomeCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Home.prepare(file, false))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The home cannot be written: " + file.toAbsolutePath());
    }

    @Test
    void startsOverWithoutTouchingWhatIsNotItsOwn() throws IOException {
        Home home = Home.prepare(folder, false);
        Files.writeString(folder.resolve("agency.configured"), "");
        assertThat(home.isConfigured()).isTrue();
        Files.createDirectories(folder.resolve("jira").resolve("osgi"));
        Files.writeString(folder.resolve("letter.txt"), "mine");

        Home again = Home.prepare(folder, true);

        assertThat(again.isConfigured()).isFalse();
        assertThat(folder.resolve("jira")).doesNotExist();
        assertThat(folder.resolve("letter.txt")).hasContent("mine");
    }
}
