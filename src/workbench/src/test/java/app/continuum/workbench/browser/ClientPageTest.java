package app.continuum.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

@BrowserTest
class ClientPageTest {
    @Test
    void showsTheContinuumAsADiagramAndAsATable(Browser browser) {
        try (Visitor producer = browser.logIn("producer")) {
            producer.confluence("/display/ACME/Client+page");

            assertThat(producer.see("#main-content svg[role=img]")).isVisible();
            assertThat(producer.see("#main-content table").first()).containsText("Producer");
            producer.screenshot("client-page-light");
            producer.colours(ColorScheme.DARK);
            producer.screenshot("client-page-dark");
        }
    }
}
