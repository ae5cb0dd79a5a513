package app.continuum.core.changes;

/** What kind of thing was changed; the comment says what subject, before and after are. Names are stored. */
public enum ChangeKind {
    /** A client was made; after: its name. */
    CLIENT_MADE,
    /** A client was taken out altogether; before: its name. */
    CLIENT_REMOVED,
    /** A client has another name. */
    CLIENT_RENAMED,
    /** A client was archived. */
    CLIENT_ARCHIVED,
    /** An archived client was brought back. */
    CLIENT_BROUGHT_BACK,
    /** A client has another Confluence space; its key. */
    SPACE,
    /** A seat is led by somebody else; subject: the role; the user key. */
    LEAD,
    /** A seat has other deputies; subject: the role; user keys, each on a line. */
    DEPUTIES,
    /** A scope was added; subject: its parts; after: its own Producer, where it has one. */
    SCOPE_ADDED,
    /** A scope was taken out; subject: its parts; before: its own Producer, where it had one. */
    SCOPE_REMOVED,
    /** A scope has another Producer of its own, or none; subject: its parts. */
    SCOPE_PRODUCER,
    /** The exception by which one person sits in both seats; its parts. */
    COMBINED_SEAT,
    /** A guard was put before a field; subject: the field; after: its parts. */
    GUARD_ADDED,
    /** A guard was taken away; subject: the field; before: its parts. */
    GUARD_REMOVED,
    /** A guard holds otherwise; subject: the field; the parts that differ. */
    GUARD_CHANGED,
    /** A setting; subject: its name as {@link app.continuum.core.agency.SettingsText} has it. */
    SETTING,
    /** An account, or every account of a group, was listed; subject: {@code USER} or {@code GROUP}, a colon, the name; after: its parts. */
    ACCOUNT_LISTED,
    /** An account was taken off the list; before: its parts. */
    ACCOUNT_UNLISTED,
    /** A listed account is met otherwise; the parts that differ. */
    ACCOUNT_CHANGED,
    /** The accounts are asked in another order; the subjects of all that stay, each on a line. */
    ACCOUNTS_REORDERED,
    /** A to-do was added to the catalogue; subject: its id; after: its parts. */
    TO_DO_ADDED,
    /** A to-do is no longer in the catalogue; before: its parts. */
    TO_DO_REMOVED,
    /** A to-do is called, placed or settled otherwise; the parts that differ. */
    TO_DO_CHANGED,
    /** The to-dos stand in another order; the ids of all that stay, each on a line. */
    TO_DOS_REORDERED,
    /** A client has a to-do otherwise than before; the parts of its own agreement, none where it is as the agency's. */
    TO_DO_OF_CLIENT;

    /** Whether the seats of the client are told. */
    public boolean concernsSeats() {
        return switch (this) {
            case CLIENT_MADE,
                    CLIENT_REMOVED,
                    CLIENT_ARCHIVED,
                    CLIENT_BROUGHT_BACK,
                    LEAD,
                    DEPUTIES,
                    SCOPE_ADDED,
                    SCOPE_REMOVED,
                    SCOPE_PRODUCER,
                    COMBINED_SEAT,
                    GUARD_ADDED,
                    GUARD_REMOVED,
                    GUARD_CHANGED,
                    TO_DO_OF_CLIENT -> true;
            case CLIENT_RENAMED,
                    SPACE,
                    SETTING,
                    ACCOUNT_LISTED,
                    ACCOUNT_UNLISTED,
                    ACCOUNT_CHANGED,
                    ACCOUNTS_REORDERED,
                    TO_DO_ADDED,
                    TO_DO_REMOVED,
                    TO_DO_CHANGED,
                    TO_DOS_REORDERED -> false;
        };
    }
}
