package app.continuum.workbench.jira.people;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.Accounts;
import java.util.Optional;

/** Jira's people as the host knows them. */
public final class JiraAccounts implements Accounts {
    private final People people;
    private final Groups groups;
    private final Preferences preferences;

    public JiraAccounts(People people, Groups groups, Preferences preferences) {
        this.people = people;
        this.groups = groups;
        this.preferences = preferences;
    }

    @Override
    public Optional<Account> byName(String name) {
        return Optional.ofNullable(people.getUserByName(name)).map(this::account);
    }

    @Override
    public Optional<Account> byKey(String key) {
        return Optional.ofNullable(people.getUserByKey(key)).map(this::account);
    }

    @Override
    public Optional<Account> authenticate(String name, String password) {
        return people.withPassword(name, password).map(this::account);
    }

    @Override
    public Optional<Account> byToken(String bearerToken) {
        return people.withToken(bearerToken).map(this::account);
    }

    private Account account(JiraUser user) {
        return new Account(
                user.key(),
                user.name(),
                user.displayName(),
                user.email(),
                user.active(),
                groups.isUserInGroup(user, Groups.ADMINISTRATORS),
                groups.isUserInGroup(user, Groups.LICENSED),
                preferences.chosenLocale(user.key()));
    }
}
