package app.continuum.jira.words;

import app.continuum.core.agency.Problem;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.People;
import java.util.Set;

/** Says what is wrong with a configuration, and what to do. */
public final class ProblemWords {
    /** Whatever is wrong here is a person, whom everybody knows by their name. */
    private static final Set<String> OF_PEOPLE = Set.of("seat.shared", "seat.self", "exception.of-others");

    private final People people;
    private final ScreenText text;

    /** Words in the language of whoever is looking. */
    public ProblemWords(People people, ScreenText text) {
        this.people = people;
        this.text = text;
    }

    /** One problem in a sentence. */
    public String of(Problem problem) {
        String detail = OF_PEOPLE.contains(problem.code())
                ? people.displayName(new UserKey(problem.detail()))
                : problem.detail();
        return text.with("continuum.problem." + problem.code(), detail);
    }
}
