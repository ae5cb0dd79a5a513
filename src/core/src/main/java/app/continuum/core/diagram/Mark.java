package app.continuum.core.diagram;

import app.continuum.core.catalogue.Knowledge;
import java.util.Optional;

/**
 * One to-do in a drawing.
 *
 * @param lock the guards behind it, where there are any
 * @param tieBreak the label of the role that has the last word, where one has
 * @param departs whether it is otherwise for this client than for the agency
 */
public record Mark(
        String label,
        Knowledge knowledge,
        Optional<Lock> lock,
        boolean settled,
        Optional<String> tieBreak,
        boolean departs) {}
