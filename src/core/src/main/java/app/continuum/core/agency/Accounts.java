package app.continuum.core.agency;

import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.clients.UserKey;
import app.continuum.core.policy.Actor;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The automation and integration accounts the administrator lists; everybody else is a person.
 *
 * @param rules in the order in which they are asked
 */
public record Accounts(List<AccountRule> rules) {
    public Accounts {
        rules = List.copyOf(rules);
    }

    /** No account is listed. */
    public static Accounts none() {
        return new Accounts(List.of());
    }

    /**
     * Who acts where this user does: what a rule for the user says comes before what one for a group says, and the first
     * rule of several counts.
     *
     * @param inGroup whether the user is in a group
     */
    public Actor actor(UserKey user, Predicate<String> inGroup) {
        return first(Listing.USER, user.value()::equals)
                .or(() -> first(Listing.GROUP, inGroup))
                .map(rule -> new Actor(Optional.of(user), rule.kind(), rule.treatment()))
                .orElseGet(() -> Actor.person(user));
    }

    private Optional<AccountRule> first(Listing by, Predicate<String> names) {
        return rules.stream()
                .filter(rule -> rule.by() == by && names.test(rule.name()))
                .findFirst();
    }
}
