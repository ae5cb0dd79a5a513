package app.continuum.core.agency;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Two clients claim some of the same issues.
 *
 * @param client whose claim is no better than the other's
 * @param other whose claim holds where the kind is {@link Kind#OUTRANKED}
 */
public record Overlap(ClientKey client, Scope scope, ClientKey other, Scope otherScope, Kind kind) {
    /** How two claims go together. */
    public enum Kind {
        /** They are of the same rank, and nothing says whose the issues are. */
        TIE,
        /** The other's is the narrower one: the issues in both are the other's. */
        OUTRANKED,
        /** They are of the same rank, and an issue that has the values of both is both clients'. */
        POSSIBLE_TIE
    }

    /**
     * How a scope stands to another client's; nothing where no issue is in both, or the other's is the one that gives way.
     *
     * @param takesSeveral whether an issue can have several options of a select field, asked by its id
     */
    static Optional<Kind> between(Scope scope, Scope other, Predicate<String> takesSeveral) {
        if (scope.withoutProducer().equals(other.withoutProducer())) {
            return Optional.of(Kind.TIE);
        }
        if (isOutranked(scope, other)) {
            return Optional.of(Kind.OUTRANKED);
        }
        return mayTie(scope, other, takesSeveral) ? Optional.of(Kind.POSSIBLE_TIE) : Optional.empty();
    }

    private static boolean mayTie(Scope scope, Scope other, Predicate<String> takesSeveral) {
        return scope instanceof Scope.FieldValue one
                && other instanceof Scope.FieldValue second
                && one.projectId().equals(second.projectId())
                && (!one.customFieldId().equals(second.customFieldId()) || takesSeveral.test(one.customFieldId()));
    }

    private static boolean isOutranked(Scope scope, Scope other) {
        if (scope instanceof Scope.WholeProject project) {
            return other instanceof Scope.FieldValue value && isIn(value, project.projectId());
        }
        Scope.FieldValue value = (Scope.FieldValue) scope;
        return value.projectId().isEmpty()
                && (other instanceof Scope.WholeProject || isSameOptionSomewhere(value, other));
    }

    private static boolean isSameOptionSomewhere(Scope.FieldValue anywhere, Scope other) {
        return other instanceof Scope.FieldValue value
                && value.projectId().isPresent()
                && value.customFieldId().equals(anywhere.customFieldId())
                && value.optionId().equals(anywhere.optionId());
    }

    private static boolean isIn(Scope.FieldValue value, long projectId) {
        return value.projectId().filter(project -> project == projectId).isPresent();
    }
}
