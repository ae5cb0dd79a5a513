package app.continuum.jira.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormAgainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/evil.example/x.jspa",
                "//evil.example/x.jspa",
                "/\\evil.example/x.jspa",
                "///evil.example/x.jspa"
            })
    void isNeverSentToAnotherHost(String address) {
        assertThat(FormAgain.html("post", address, Map.of(), "")).contains("action=\"/evil.example/x.jspa\"");
    }

    @Test
    void carriesWhatWasTypedAndNoPassword() {
        String form = FormAgain.html(
                "post",
                "/x.jspa",
                Map.of("summary", new String[] {"<b>\"&"}, "os_password", new String[] {"secret"}),
                "<b>end</b>");

        assertThat(form)
                .contains("name=\"summary\"", "&lt;b&gt;", "<b>end</b></form>")
                .doesNotContain("secret");
    }
}
