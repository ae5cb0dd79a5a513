package app.continuum.jira.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"fields\":{\"duedate\":\"2026-12-01\",\"duedate\":\"2027-01-01\"}}",
                "{\"fields\":{}} {\"fields\":{}}",
                "{'fields':{}}",
                "{\"fields\":{},}",
            })
    void refusesWhatTwoReadersCouldReadDifferently(String body) {
        assertThatThrownBy(() -> JsonBody.object(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Unacceptable.class, error -> assertThat(error.status()).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "1", "\"text\""})
    void refusesWhatIsNoObject(String body) {
        assertThatThrownBy(() -> JsonBody.object(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unacceptable.class)
                .hasMessage("continuum.gate.no-json-object");
    }

    @Test
    void refusesNestingNobodyNeeds() {
        String deep = "{\"fields\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";

        assertThatThrownBy(() -> JsonBody.object(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unacceptable.class);
    }

    @Test
    void readsPlainObjects() throws Unacceptable {
        assertThat(JsonBody.object("{\"fields\":{\"duedate\":null}}".getBytes(StandardCharsets.UTF_8))
                        .path("fields")
                        .has("duedate"))
                .isTrue();
    }
}
