package app.continuum.core.clients;

import java.util.Optional;

/** A client's short name in the form {@code [A-Z][A-Z0-9_]{1,31}}; fit for URLs, JQL and macro parameters. */
public record ClientKey(String value) implements Comparable<ClientKey> {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 32;

    public ClientKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("Not a client key: two to 32 of A-Z, 0-9 and _, starting with a letter");
        }
    }

    /** The key that a text spells, or nothing where it spells none. */
    public static Optional<ClientKey> parse(String text) {
        return isKey(text) ? Optional.of(new ClientKey(text)) : Optional.empty();
    }

    private static boolean isKey(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && isLetter(text.charAt(0))
                && text.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '_');
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public int compareTo(ClientKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
