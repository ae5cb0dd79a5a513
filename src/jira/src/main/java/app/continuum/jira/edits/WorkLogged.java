package app.continuum.jira.edits;

import java.util.List;
import java.util.Optional;

/**
 * Work that a request logs, corrects or deletes, as far as it concerns the remaining estimate.
 *
 * @param adjusts whether the remaining estimate is changed with it
 * @param newEstimate what it is to be, where the request says so and not by how much
 */
public record WorkLogged(boolean adjusts, Optional<String> newEstimate) {
    private static final String LEAVE = "leave";
    private static final String NEW = "new";

    /** By every value of the two inputs, as forms and REST name them; what is said twice may be understood either way. */
    public static WorkLogged by(List<String> adjustEstimate, List<String> newEstimate) {
        boolean leaves = !adjustEstimate.isEmpty() && adjustEstimate.stream().allMatch(LEAVE::equals);
        boolean sets = adjustEstimate.size() == 1 && adjustEstimate.get(0).equals(NEW) && newEstimate.size() == 1;
        return new WorkLogged(!leaves, sets ? Optional.of(newEstimate.get(0)) : Optional.empty());
    }
}
