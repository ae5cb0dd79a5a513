package app.continuum.jira.exchange;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.agency.Accounts;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Treatment;
import app.continuum.jira.agency.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the automation and integration accounts in a document. */
final class AccountReader {
    private final PersonReader people;
    private final Visibility visibility;

    AccountReader(PersonReader people, Visibility visibility) {
        this.people = people;
        this.visibility = visibility;
    }

    Accounts read(List<JsonPlace> places) {
        return new Accounts(
                places.stream().flatMap(place -> rule(place).stream()).toList());
    }

    private Optional<AccountRule> rule(JsonPlace place) {
        place.allowOnly(Set.of("user", "group", "kind", "treatment"));
        if (place.has("user") == place.has("group")) {
            place.problem("user", "account.user-or-group", "");
        }
        Optional<String> user = place.text("user")
                .flatMap(key -> people.read(place, "user", key))
                .map(Object::toString);
        Optional<String> group = place.text("group").filter(name -> known(place, name));
        Optional<ActorKind> kind = kind(place);
        Treatment treatment = place.choice("treatment", Treatment.class).orElse(Treatment.FLAGGED);
        Listing by = user.isPresent() ? Listing.USER : Listing.GROUP;
        return user.or(() -> group).flatMap(name -> kind.map(listed -> new AccountRule(by, name, listed, treatment)));
    }

    private boolean known(JsonPlace place, String group) {
        boolean known = visibility.knowsGroup(group);
        if (!known) {
            place.problem("group", "group.unknown", group);
        }
        return known;
    }

    private static Optional<ActorKind> kind(JsonPlace place) {
        Optional<String> text = place.required("kind");
        Optional<ActorKind> kind = text.flatMap(name -> AccountRule.KINDS.stream()
                .filter(listed -> listed.name().equals(name))
                .findFirst());
        if (text.isPresent() && kind.isEmpty()) {
            place.problem("kind", "document.no-choice", AccountRule.KINDS.toString());
        }
        return kind;
    }
}
