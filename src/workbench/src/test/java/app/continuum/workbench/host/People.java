package app.continuum.workbench.host;

import java.util.Map;
import java.util.Optional;

/** Three people whose password is their name: an administrator, a user, and somebody without a licence. */
public final class People implements Accounts {
    private final Map<String, Account> accounts = Map.of(
            "admin", new Account("k1", "admin", "Ada Min", "admin@localhost", true, true, true, Optional.empty()),
            "user", new Account("k2", "user", "<User>", "user@localhost", true, false, true, Optional.empty()),
            "guest", new Account("k3", "guest", "Guest", "guest@localhost", true, false, false, Optional.empty()));

    @Override
    public Optional<Account> byName(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public Optional<Account> byKey(String key) {
        return accounts.values().stream()
                .filter(account -> account.key().equals(key))
                .findFirst();
    }

    @Override
    public Optional<Account> authenticate(String name, String password) {
        return byName(name).filter(account -> password.equals(name));
    }

    @Override
    public Optional<Account> byToken(String bearerToken) {
        return bearerToken.endsWith("-token")
                ? byName(bearerToken.substring(0, bearerToken.length() - "-token".length()))
                : Optional.empty();
    }
}
