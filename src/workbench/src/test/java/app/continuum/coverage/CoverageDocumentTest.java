package app.continuum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoverageDocumentTest {
    private static final Path PUBLISHED = Path.of("../../docs/coverage.md");
    private static final String RENEW = "continuum.renew";

    @Test
    void thePublishedTableIsTheOneTheTestsRun() throws IOException {
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(PUBLISHED, CoverageDocument.text());
        }

        assertThat(Files.readString(PUBLISHED))
                .as("docs/coverage.md is made of EditPath; to renew it: mvn verify -Dtest=CoverageDocumentTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -D" + RENEW + "=true")
                .isEqualTo(CoverageDocument.text());
    }

    @Test
    void everyPathIsTriedOrSaysThatItIsNot() {
        assertThat(EditPath.values())
                .allSatisfy(path -> assertThat(path.test().isEmpty()).isEqualTo(path.met() == Met.NOT_TRIED));
    }
}
