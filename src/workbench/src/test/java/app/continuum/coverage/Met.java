package app.continuum.coverage;

/** How an edit on a path is met: what the table says of it, and what the tests hold it to. */
enum Met {
    /** The gate refuses it before the write. */
    BY_GATE("refuses", "–", "records", "catches up"),
    /** The gate refuses it, and so would the validator. */
    BY_GATE_AND_VALIDATOR("refuses", "refuses", "records", "catches up"),
    /** No request asks for it; the validator refuses it where the transition has it. */
    BY_VALIDATOR("–", "refuses", "records", "catches up"),
    /** Seen after the fact, and explained by somebody's request. */
    AFTERWARDS_AS_ASKED_FOR("–", "–", "**after the fact**", "catches up"),
    /** Seen after the fact, and explained by nobody's request. */
    AFTERWARDS("–", "–", "**after the fact**", "catches up"),
    /** No event is fired. */
    BY_SWEEP("–", "–", "–", "**after the fact**"),
    /** Not part of the workbench: known from documents only. */
    NOT_TRIED("not known", "–", "**after the fact**", "catches up"),
    /** A new issue, which has no history. */
    AT_CREATION("refuses where the guard is *held too* at creation", "–", "records", "–");

    private final String gate;
    private final String validator;
    private final String watch;
    private final String sweep;

    Met(String gate, String validator, String watch, String sweep) {
        this.gate = gate;
        this.validator = validator;
        this.watch = watch;
        this.sweep = sweep;
    }

    boolean mayRefuse() {
        return compareTo(BY_VALIDATOR) <= 0;
    }

    /** Whether changes in a person's name are theirs: some request of theirs explains them. */
    boolean isAttributed() {
        return this == BY_GATE || this == BY_GATE_AND_VALIDATOR || this == AFTERWARDS_AS_ASKED_FOR;
    }

    String cells() {
        return gate + " | " + validator + " | " + watch + " | " + sweep;
    }
}
