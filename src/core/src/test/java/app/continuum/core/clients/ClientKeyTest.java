package app.continuum.core.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"AB", "ACME", "A1", "A_B", "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"})
    void isTwoTo32CapitalsDigitsAndUnderscores(String key) {
        assertThat(ClientKey.parse(key)).contains(new ClientKey(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "acme",
                "1ACME",
                "_ACME",
                "ACME-1",
                "AC ME",
                "ACME\n",
                "ÄCME",
                "A\u0130",
                "<B>",
                "A/../B",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456"
            })
    void isNothingElse(String text) {
        assertThat(ClientKey.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ClientKey(text));
    }

    @Test
    void sortsByItsLetters() {
        assertThat(new ClientKey("ACME")).isLessThan(new ClientKey("GLOBEX")).hasToString("ACME");
    }
}
