package app.continuum.core.links;

import java.util.Optional;

/** In which way byte code refers to something of the product's. */
public enum LinkKind {
    /** A type is named: in a descriptor, a cast, a catch, an annotation. */
    TYPE,
    /** A class of the app's extends a class. */
    SUPERCLASS,
    /** A class of the app's, or an expression, implements an interface. */
    SUPERINTERFACE,
    /** An interface of the app's extends an interface. */
    PARENT_INTERFACE,
    /** A method of a class is called. */
    METHOD,
    /** A method of an interface is called. */
    INTERFACE_METHOD,
    /** A static method of a class is called. */
    STATIC_METHOD,
    /** A static method of an interface is called. */
    STATIC_INTERFACE_METHOD,
    /** An object is made. */
    CONSTRUCTOR,
    /** A class of the app's begins as its parent does. */
    SUPER_CONSTRUCTOR,
    /** A field of an object is used. */
    FIELD,
    /** A static field, or a constant of an enum, is used. */
    STATIC_FIELD,
    /** The app implements a method for the product to call. */
    IMPLEMENTED;

    /** Whether the link names a field. */
    public boolean isField() {
        return this == FIELD || this == STATIC_FIELD;
    }

    /** Whether what the link names must be static. */
    public boolean isStatic() {
        return this == STATIC_FIELD || this == STATIC_METHOD || this == STATIC_INTERFACE_METHOD;
    }

    /** Whether the link names a type and no member of it. */
    public boolean isType() {
        return this == TYPE || this == SUPERCLASS || this == SUPERINTERFACE || this == PARENT_INTERFACE;
    }

    /** What keeps a link of this kind from holding on a type that is there, whatever members it has. */
    public Optional<FaultKind> faultOf(boolean isInterface, boolean isFinal, boolean isAbstract) {
        return switch (this) {
            case SUPERINTERFACE, PARENT_INTERFACE, INTERFACE_METHOD, STATIC_INTERFACE_METHOD ->
                FaultKind.NOW_CLASS.when(!isInterface);
            case METHOD, STATIC_METHOD -> FaultKind.NOW_INTERFACE.when(isInterface);
            case SUPERCLASS -> FaultKind.NOW_INTERFACE.when(isInterface).or(() -> FaultKind.NOW_FINAL.when(isFinal));
            case CONSTRUCTOR ->
                FaultKind.NOW_INTERFACE.when(isInterface).or(() -> FaultKind.NOW_ABSTRACT.when(isAbstract));
            case TYPE, SUPER_CONSTRUCTOR, FIELD, STATIC_FIELD, IMPLEMENTED -> Optional.empty();
        };
    }
}
