package app.continuum.jira.words;

import app.continuum.core.agency.Problem;

/** Says what is wrong with a configuration, and what to do. */
public final class ProblemWords {
    private final ScreenText text;

    /** Words in the language of whoever is looking. */
    public ProblemWords(ScreenText text) {
        this.text = text;
    }

    /** One problem in a sentence. */
    public String of(Problem problem) {
        return text.with("continuum.problem." + problem.code(), problem.detail());
    }
}
