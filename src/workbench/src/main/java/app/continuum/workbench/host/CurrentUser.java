package app.continuum.workbench.host;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Whoever the request at hand is made by; nobody where a visitor is not logged in. */
public final class CurrentUser {
    private static final ThreadLocal<@Nullable Account> CURRENT = new ThreadLocal<>();

    private CurrentUser() {}

    /** The account of the request at hand. */
    public static Optional<Account> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The language of whoever is looking: of their profile, else the one their browser asks for. */
    public static Locale language() {
        return get().flatMap(Account::language).orElseGet(CurrentRequest::locale);
    }

    /** Does the task as that account, and afterwards is whoever it was before. */
    public static <T> T runAs(Account account, Callable<T> task) throws Exception {
        return as(Optional.of(account), task);
    }

    /** Does the task as that account or as nobody, and afterwards is whoever it was before. */
    public static <T> T as(Optional<Account> account, Callable<T> task) throws Exception {
        Account before = CURRENT.get();
        set(account.orElse(null));
        try {
            return task.call();
        } finally {
            set(before);
        }
    }

    private static void set(@Nullable Account account) {
        if (account == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(account);
        }
    }
}
