package app.continuum.core.clients;

/** A person's permanent key in Jira, which outlives a change of name. */
public record UserKey(String value) {
    /** Nobody in particular, where somebody has to be named: a visitor, or whoever used another's name. */
    public static final UserKey NOBODY = new UserKey("(nobody)");

    public UserKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A user key is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
