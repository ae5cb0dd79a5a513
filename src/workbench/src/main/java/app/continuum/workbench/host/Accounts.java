package app.continuum.workbench.host;

import java.util.Optional;

/** The people a product knows. */
public interface Accounts {
    /** The account of that user name, active or not. */
    Optional<Account> byName(String name);

    /** The account of that user key, active or not. */
    Optional<Account> byKey(String key);

    /** The active account whose name and password these are. */
    Optional<Account> authenticate(String name, String password);

    /** The active account whose personal access token this is. */
    Optional<Account> byToken(String bearerToken);
}
