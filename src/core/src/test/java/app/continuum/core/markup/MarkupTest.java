package app.continuum.core.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void escapesTextAndAttributesAlike() {
        String html = new Markup()
                .element("a", "<b>'Q' & \"A\"</b>", "href", "?a=1&b='\"<>")
                .toString();

        assertThat(html)
                .isEqualTo("<a href=\"?a=1&amp;b=&#39;&quot;&lt;&gt;\">"
                        + "&lt;b&gt;&#39;Q&#39; &amp; &quot;A&quot;&lt;/b&gt;</a>");
    }

    @Test
    void closesWhatWasOpenedLast() {
        assertThat(new Markup().open("ul").open("li").text("one").close().close())
                .hasToString("<ul><li>one</li></ul>");
    }

    @Test
    void givesNothingHalfFinishedAway() {
        assertThatIllegalStateException().isThrownBy(new Markup().open("p")::toString);
    }

    @Test
    void dropsWhatXmlHasNoPlaceFor() {
        assertThat(Escaper.escape("a\u0000b\u0008c\u001Fd\u007Fe\u0085f\uFFFEg\uFFFFh\uD800i\uDC00j"))
                .isEqualTo("abcdefghij");
    }

    @Test
    void keepsEveryOtherCharacter() {
        String kept = "Zoë\n\tΩ \u202E 日本 \uD83C\uDFA8 \uFFFD";

        assertThat(Escaper.escape(kept)).isEqualTo(kept);
    }
}
