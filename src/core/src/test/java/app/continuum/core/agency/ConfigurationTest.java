package app.continuum.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Seat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    private static final ClientKey ACME = new ClientKey("ACME");

    @Test
    void keepsTheCatalogueWhateverElseChanges() {
        CatalogueBook book = CatalogueBook.first()
                .withClient(ACME, CatalogueBook.first().agency().agreeing("plan", Agreement.suggested(Stop.SHARED)));
        Client acme = new Client(
                ACME, "Acme", Seat.empty(), Seat.empty(), List.of(), Optional.empty(), Optional.empty(), false);
        Configuration configuration = Configuration.first().withCatalogue(book);

        assertThat(List.of(
                        configuration.withSettings(Settings.first()),
                        configuration.withGuards(List.of()),
                        configuration.withGuards(ACME, List.of()),
                        configuration.withClient(acme)))
                .allMatch(changed -> changed.catalogue().equals(book));
    }
}
