package app.continuum.core.headsup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.continuum.core.headsup.Why.Impact;
import org.junit.jupiter.api.Test;

class WhyTest {
    @Test
    void needsAReasonThatSaysSomethingAndCanBeRead() {
        assertThatThrownBy(() -> new Why("  ab ", false, Impact.UNSAID)).hasMessageContaining("3 to 2000");
        assertThatThrownBy(() -> new Why("x".repeat(2_001), false, Impact.UNSAID))
                .hasMessageContaining("3 to 2000");
        assertThat(new Why(" abc\n", false, Impact.UNSAID).reason()).isEqualTo("abc");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(Why.isTooLong("😀".repeat(2_000))).isFalse();
        assertThat(Why.isTooShort("😀😀")).isTrue();
    }
}
