package app.continuum.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {
    private final Path home;

    StartFailureTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void saysWhichModuleTypeIsUnknown() {
        assertThat(failure(new SampleApp().descriptor(before("<nonsense key='n'/>"))))
                .contains("no module type nonsense");
    }

    @Test
    void saysWhichClassIsMissing() {
        assertThat(failure(new SampleApp().descriptor(text -> text.replace("PageServlet", "NoServlet"))))
                .contains("app.continuum.workbench.sample.NoServlet cannot be loaded");
    }

    @Test
    void saysThatAClassNeedsTheOtherProduct() {
        assertThat(failure(new SampleApp().descriptor(text -> text.replace("application=\"confluence\"", ""))))
                .contains("EchoMacro cannot be loaded")
                .contains("com/atlassian/confluence/macro/Macro");
    }

    @Test
    void saysWhichConstructorArgumentIsMissing() {
        assertThat(failure(new SampleApp().beans(text -> text.replaceAll("<bean.*WebSudoManager.*", ""))))
                .contains("PageServlet cannot be made")
                .contains("WebSudoManager");
    }

    @Test
    void saysWhichServiceIsMissing() {
        assertThat(failure(new SampleApp()
                        .beans(text -> text.replace("sal.api.websudo.WebSudoManager", "plugin.web.ContextProvider"))))
                .contains("com.atlassian.plugin.web.ContextProvider");
    }

    @Test
    void saysWhichImportIsMissing() {
        assertThat(failure(new SampleApp().imports(text -> text + ",com.atlassian.none")))
                .contains("com.atlassian.none");
    }

    @Test
    void saysWhichImportIsTooNarrow() {
        assertThat(failure(new SampleApp()
                        .imports(text -> text + ",com.atlassian.jira.user;version=\"[7,8)\";resolution:=optional")))
                .contains("com.atlassian.jira.user");
    }

    @Test
    void saysWhereTheDescriptorIsMalformed() {
        assertThat(failure(new SampleApp().descriptor(text -> text.replace("</atlassian-plugin>", "</x>"))))
                .contains("atlassian-plugin.xml, line");
    }

    @Test
    void saysWhichBeanFails() {
        assertThat(failure(new SampleApp().beans(text -> text.replace("sample.Notes", "sample.Missing"))))
                .contains("app.continuum.workbench.sample.Missing");
    }

    @Test
    void saysThatThePortIsTaken() {
        try (Product first = new Product("jira", home, 0, new People())) {
            int port = java.net.URI.create(first.baseUrl()).getPort();

            assertThatThrownBy(() -> new Product("jira", home, port, new People()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Port " + port + " is taken; choose another with --jira-port");
        }
    }

    private String failure(SampleApp app) {
        try (Product product = new Product("jira", home, 0, new People())) {
            product.start(app.pack(home));
            return "it started";
        } catch (StartFailure failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    private static UnaryOperator<String> before(String module) {
        return text -> text.replace("</atlassian-plugin>", module + "</atlassian-plugin>");
    }
}
