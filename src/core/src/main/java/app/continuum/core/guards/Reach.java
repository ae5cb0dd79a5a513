package app.continuum.core.guards;

/** To whom a courtesy is extended. */
public enum Reach {
    /** To nobody: the edit is a crossing for everyone but the owner. */
    NOBODY,
    /** To those who sit in neither seat. */
    OTHERS,
    /** To the counterpart as well. */
    EVERYONE
}
