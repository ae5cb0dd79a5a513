package app.continuum.jira.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final ClientKey ACME = new ClientKey("ACME");
    private static final ClientKey GLOBEX = new ClientKey("GLOBEX");

    @Test
    void optionsOfOneFieldDoNotTie() {
        assertThat(ties(option("1", "10"), option("1", "11"))).isEmpty();
    }

    @Test
    void optionsOfTwoFieldsTieSinceAnIssueMayHaveBoth() {
        assertThat(ties(option("1", "10"), option("2", "20"))).containsExactly(ACME, GLOBEX);
    }

    @Test
    void anOptionOutranksTheProjectAsAWhole() {
        assertThat(ties(new Scope.WholeProject(1, Optional.empty()), option("1", "10")))
                .isEmpty();
    }

    @Test
    void anOptionHereOutranksOneAnywhere() {
        assertThat(ties(option("1", "10"), new Scope.FieldValue("2", "20", Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    private static Iterable<ClientKey> ties(Scope acmes, Scope globexs) {
        return Ties.among(Map.of(ACME, List.of(acmes), GLOBEX, List.of(globexs)));
    }

    private static Scope option(String field, String option) {
        return new Scope.FieldValue(field, option, Optional.of(1L), Optional.empty());
    }
}
