package app.continuum.coverage;

import java.util.Arrays;

/** What a client's guards do with a crossing: each of the three clients has another. */
enum Regime {
    /** ACME refuses. */
    BLOCK("ACME", "producer", "Paul Duran", "REFUSED"),
    /** GLOBEX flags. */
    FLAG("GLOBEX", "producer2", "Priya Nair", "FLAGGED"),
    /** INITECH observes. */
    OBSERVE("INITECH", "producer", "Paul Duran", "RECORDED");

    private final String project;
    private final String owner;
    private final String ownersName;
    private final String outcome;

    Regime(String project, String owner, String ownersName, String outcome) {
        this.project = project;
        this.owner = owner;
        this.ownersName = ownersName;
        this.outcome = outcome;
    }

    static Regime valueOfProject(String key) {
        return Arrays.stream(values())
                .filter(regime -> regime.project.equals(key))
                .findFirst()
                .orElseThrow();
    }

    String project() {
        return project;
    }

    /** The account of whoever owns the fields that are tried. */
    String owner() {
        return owner;
    }

    String ownersName() {
        return ownersName;
    }

    /** What becomes of a person's crossing. */
    String outcome() {
        return outcome;
    }

    /** What becomes of a crossing that can be flagged at most. */
    String outcomeAtMostFlagged() {
        return this == OBSERVE ? "RECORDED" : "FLAGGED";
    }
}
