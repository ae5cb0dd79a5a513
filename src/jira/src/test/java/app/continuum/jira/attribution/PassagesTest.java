package app.continuum.jira.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final UserKey ANNA = new UserKey("am");
    private static final Explanation DUE = Explanation.of(Set.of(FieldId.DUE_DATE));
    private static final Explanation NOTHING = Explanation.of(Set.of());
    private final Passages passages = new Passages(Clock.systemUTC());

    @BeforeEach
    void requestsAreMet() {
        passages.witness();
    }

    @AfterEach
    void theRequestEnds() {
        passages.end();
    }

    @Test
    void theLastStepOfAWizardIsExplainedByTheStepsBeforeIt() {
        passages.remember(ANNA, Set.of(1L), DUE, false);
        passages.begin(ANNA, NOTHING);

        assertThat(passages.explaining(ANNA, 1)).contains(DUE);
    }

    @Test
    void whatWasRememberedExplainsOneChange() {
        passages.remember(ANNA, Set.of(1L), DUE, false);
        passages.begin(ANNA, NOTHING);

        assertThat(passages.explaining(ANNA, 2)).contains(NOTHING);
        assertThat(passages.explaining(ANNA, 1)).contains(DUE);
        assertThat(passages.explaining(ANNA, 1)).contains(NOTHING);
    }

    @Test
    void nobodyElsesRequestExplainsAChange() {
        passages.begin(new UserKey("producer"), Explanation.ofAnything());

        assertThat(passages.explaining(ANNA, 1)).isEmpty();
    }
}
