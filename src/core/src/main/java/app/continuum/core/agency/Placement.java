package app.continuum.core.agency;

import java.util.Map;
import java.util.Set;

/**
 * Where an issue stands, as far as finding its client needs to know. A sub-task stands where its parent stands.
 *
 * @param optionIds the ids of the options chosen in each select field some scope asks for, by field id
 */
public record Placement(long projectId, Map<String, Set<String>> optionIds) {
    public Placement {
        optionIds = Map.copyOf(optionIds);
    }
}
