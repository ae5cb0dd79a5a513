package app.continuum.core.links;

import java.util.Optional;

/** What is wrong with a link. */
public enum FaultKind {
    /** The type is not there. */
    TYPE_MISSING,
    /** The type is there, the member is not. */
    MEMBER_MISSING,
    /** The member gives, or is, another type. */
    TYPE_CHANGED,
    /** A class has become an interface. */
    NOW_INTERFACE,
    /** An interface has become a class. */
    NOW_CLASS,
    /** The member has become static. */
    NOW_STATIC,
    /** The member is no longer static. */
    NO_LONGER_STATIC,
    /** The class is final now, or the method the app overrides is. */
    NOW_FINAL,
    /** The type or the member is not for apps any more. */
    NOT_ACCESSIBLE,
    /** The class has become abstract, so that no object of it can be made. */
    NOW_ABSTRACT,
    /** An interface that the app implements asks for a method that the app does not have. */
    NOT_IMPLEMENTED,
    /** The type is there, and no app can see its package. */
    NOT_EXPORTED;

    /** This, where it is so. */
    public Optional<FaultKind> when(boolean isSo) {
        return isSo ? Optional.of(this) : Optional.empty();
    }
}
