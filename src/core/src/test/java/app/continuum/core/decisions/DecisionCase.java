package app.continuum.core.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.agency.Agency;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** One case of the corpus: an agency, an edit, and the verdict it must meet. */
record DecisionCase(String title, Stage stage, Edit edit, Expectation expectation) {

    /** What a case expects: the outcome of the edit as a whole, and of each field, and which fields are to be put back. */
    record Expectation(String outcome, List<String> fields, List<String> restored) {
        Expectation {
            fields = List.copyOf(fields);
            restored = List.copyOf(restored);
        }
    }

    /** Decides the edit, and fails where the verdict is another than the case says. */
    void check() {
        Agency agency = stage.agency();
        Ground ground = new Ground(
                        agency.jurisdictions(stage.before()),
                        agency.jurisdictions(stage.after()),
                        agency.settings().emptySeat())
                .with(stage.grants());

        Verdict verdict = Policy.decide(edit, ground);

        assertThat(verdict.outcome()).hasToString(expectation.outcome());
        assertThat(verdict.fields().stream().map(DecisionCase::inWords).toList())
                .containsExactlyInAnyOrderElementsOf(expectation.fields());
        assertThat(verdict.toBeRestored())
                .extracting(field -> field.change().field().value())
                .containsExactlyInAnyOrderElementsOf(expectation.restored());
    }

    private static String inWords(FieldVerdict verdict) {
        String reasons = verdict.reasons().stream().map(Enum::name).collect(Collectors.joining(", "));
        String whose = verdict.rule().map(rule -> " for " + rule.client().key()).orElse("");
        return verdict.change().field() + ": " + verdict.outcome() + whose + " because " + reasons;
    }
}
