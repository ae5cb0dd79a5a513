package app.continuum.core.catalogue;

import static app.continuum.core.catalogue.Suggestion.AM_LEADS;
import static app.continuum.core.catalogue.Suggestion.AM_WITH_PRODUCER;
import static app.continuum.core.catalogue.Suggestion.PRODUCER_LEADS;
import static app.continuum.core.catalogue.Suggestion.PRODUCER_WITH_AM;
import static app.continuum.core.catalogue.Suggestion.SHARED_AM;
import static app.continuum.core.catalogue.Suggestion.SHARED_PRODUCER;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A to-do that is not settled, as a question with suggested answers.
 *
 * @param toDo its id
 * @param known whether agencies are known to answer it differently: then it has a wording of its own
 */
public record Question(String toDo, boolean known, List<Suggestion> answers) {
    private static final Map<String, List<Suggestion>> KNOWN = Map.of(
            "relationship", List.of(AM_LEADS, PRODUCER_LEADS, SHARED_AM),
            "client-budget", List.of(AM_WITH_PRODUCER, SHARED_AM, PRODUCER_WITH_AM),
            "scope-statement", List.of(SHARED_PRODUCER, AM_WITH_PRODUCER, PRODUCER_WITH_AM),
            "status-report", List.of(AM_WITH_PRODUCER, PRODUCER_WITH_AM, SHARED_AM),
            "margin", List.of(SHARED_AM, SHARED_PRODUCER, PRODUCER_WITH_AM),
            "satisfaction", List.of(AM_WITH_PRODUCER, SHARED_AM, PRODUCER_WITH_AM),
            "kick-off", List.of(SHARED_PRODUCER, AM_WITH_PRODUCER, PRODUCER_WITH_AM),
            "staffing", List.of(PRODUCER_LEADS, PRODUCER_WITH_AM, SHARED_PRODUCER));
    private static final List<Suggestion> ANY = List.of(AM_WITH_PRODUCER, PRODUCER_WITH_AM, SHARED_AM);

    public Question {
        answers = List.copyOf(answers);
    }

    /** What is still to be agreed on in a catalogue, in its order. */
    public static List<Question> of(Catalogue catalogue) {
        return catalogue.unsettled().stream().map(toDo -> about(toDo.id())).toList();
    }

    /** The ids of the to-dos on which agencies are known to differ. */
    public static List<String> knownToDiffer() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    private static Question about(String toDo) {
        Optional<List<Suggestion>> answers = Optional.ofNullable(KNOWN.get(toDo));
        return new Question(toDo, answers.isPresent(), answers.orElse(ANY));
    }
}
