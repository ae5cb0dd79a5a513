package app.continuum.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Client;
import app.continuum.core.diagram.Continuum;
import app.continuum.core.diagram.Draughtsman;
import app.continuum.core.diagram.EnglishWords;
import app.continuum.core.diagram.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final int FITS_A_DRAWING = 40;

    private final EnglishWords words = new EnglishWords();

    @Test
    void everyWordingIsUsedAndEveryWordingUsedIsThere() {
        for (Client client : List.of(Samples.acme(), Samples.initech(), Samples.deserted())) {
            Continuum continuum = Draughtsman.draft(client, Samples.guards(), Samples.catalogue(), words);
            SvgDrawing.draw(continuum, words, "c1");
            TableDrawing.draw(continuum, words);
        }

        assertThat(words.asked()).isEqualTo(words.known());
    }

    @Test
    void everyToDoIsShortEnoughForADrawing() {
        assertThat(words.known())
                .filteredOn(key -> key.startsWith("continuum.todo."))
                .hasSize(30)
                .allSatisfy(key -> assertThat(words.text(key)).hasSizeLessThanOrEqualTo(FITS_A_DRAWING));
    }
}
