package app.continuum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;

/** What the ledger has to say of a trial. */
record Expectation(String finder, boolean saved, String kind, String outcome, String reason) {
    static Expectation of(Trial trial) {
        return new Expectation(trial.finder(), !trial.isRefused(), trial.kind(), trial.outcome(), trial.reason());
    }

    void isMetBy(JsonNode entry, Reply reply) {
        Expectation found = new Expectation(
                entry.path("finder").asText(),
                entry.path("saved").asBoolean(),
                entry.path("actorKind").asText(),
                entry.path("outcome").asText(),
                reasonIn(entry));
        assertThat(found).as("%s; answered %s", entry, reply).isEqualTo(this);
    }

    private String reasonIn(JsonNode entry) {
        String reasons = entry.path("reasons").toString();
        return reasons.contains('"' + reason + '"') ? reason : reasons;
    }
}
