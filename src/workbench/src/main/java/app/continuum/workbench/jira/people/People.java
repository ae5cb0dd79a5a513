package app.continuum.workbench.jira.people;

import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.user.util.UserManager;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody who has an account, with what they log in by. */
public final class People implements UserManager {
    private final Database database;
    private final Map<String, JiraUser> byKey = new ConcurrentHashMap<>();
    private final Map<String, JiraUser> byName = new ConcurrentHashMap<>();

    public People(Database database) {
        this.database = database;
        reload();
    }

    /** Reads everybody again, after a seed or an import wrote the table. */
    public void reload() {
        byKey.clear();
        byName.clear();
        database.sql()
                .query(
                        "SELECT user_key, name, display_name, email, active FROM person",
                        (row, n) -> new JiraUser(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getBoolean(5)))
                .forEach(this::remember);
    }

    private void remember(JiraUser user) {
        byKey.put(user.key(), user);
        byName.put(user.name().toLowerCase(Locale.ROOT), user);
    }

    /** Gives somebody another address, empty for none, and lets them log in or not. */
    public void change(JiraUser user, String email, boolean active) {
        database.sql().update("UPDATE person SET email = ?, active = ? WHERE user_key = ?", email, active, user.key());
        remember(new JiraUser(user.key(), user.name(), user.displayName(), email, active));
    }

    /** Gives many people accounts, who log in with their names. */
    public void add(List<JiraUser> users) {
        database.sql()
                .batchUpdate(
                        "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?)",
                        users.stream()
                                .map(user -> new Object[] {
                                    user.key(),
                                    user.name(),
                                    user.displayName(),
                                    user.email(),
                                    user.active(),
                                    user.name(),
                                    user.name() + "-token"
                                })
                                .toList());
        users.forEach(this::remember);
    }

    @Override
    public JiraUser getUserByKey(String key) {
        return key == null ? null : byKey.get(key);
    }

    @Override
    public JiraUser getUserByName(String name) {
        return name == null ? null : byName.get(name.toLowerCase(Locale.ROOT));
    }

    /** Everybody, by display name. */
    public List<JiraUser> all() {
        return byKey.values().stream()
                .sorted(Comparator.comparing(JiraUser::displayName).thenComparing(JiraUser::key))
                .toList();
    }

    /** Those whose name, display name or address begins like that, as the user pickers search. */
    public List<JiraUser> search(String start) {
        String wanted =
                Objects.requireNonNullElse(start, "").toLowerCase(Locale.ROOT).strip();
        return all().stream().filter(user -> matches(user, wanted)).toList();
    }

    private static boolean matches(JiraUser user, String wanted) {
        String everything = " " + user.displayName() + " " + user.name() + " " + user.email();
        return wanted.equals(".") || everything.toLowerCase(Locale.ROOT).contains(" " + wanted);
    }

    /** Who logs in with that name and password. */
    public Optional<JiraUser> withPassword(String name, String password) {
        return Optional.ofNullable(getUserByName(name))
                .filter(JiraUser::active)
                .filter(user -> Objects.equals(
                        password,
                        database.sql()
                                .queryForObject(
                                        "SELECT password FROM person WHERE user_key = ?", String.class, user.key())));
    }

    /** Whose personal access token that is. */
    public Optional<JiraUser> withToken(String token) {
        return database.sql().queryForList("SELECT user_key FROM person WHERE token = ?", String.class, token).stream()
                .map(this::getUserByKey)
                .filter(Objects::nonNull)
                .filter(JiraUser::active)
                .findFirst();
    }
}
