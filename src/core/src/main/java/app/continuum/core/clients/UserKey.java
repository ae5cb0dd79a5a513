package app.continuum.core.clients;

/** A person's permanent key in Jira, which outlives a change of name. */
public record UserKey(String value) {
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
