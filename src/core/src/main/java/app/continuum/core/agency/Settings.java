package app.continuum.core.agency;

import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.core.policy.EmptySeat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the agency as a whole has settled.
 *
 * @param emptySeat what holds at most while the owning seat is empty
 * @param headsOfDelivery the group whose members are heads of delivery; none where nobody is
 * @param roleLabels what the agency calls the two roles, where not by their standard names
 * @param failClosed whether an edit is refused, rather than let through and flagged, when deciding fails
 * @param accounts the accounts that are no people
 * @param unknownRequests what becomes of requests that name a guarded field on a path the gate does not know
 * @param restoreAs the account in whose name values are put back; without it nothing is, and what should be is flagged
 * @param headsUps how heads-ups are answered, told and ended
 */
public record Settings(
        EmptySeat emptySeat,
        Optional<String> headsOfDelivery,
        Map<Role, String> roleLabels,
        boolean failClosed,
        Accounts accounts,
        UnknownRequests unknownRequests,
        Optional<UserKey> restoreAs,
        HeadsUpRules headsUps) {

    public Settings {
        Map<Role, String> labels = new EnumMap<>(Role.class);
        roleLabels.forEach((role, label) -> {
            if (!label.isBlank()) {
                labels.put(role, label.strip());
            }
        });
        roleLabels = Map.copyOf(labels);
    }

    /** Settings that list no account, let unknown requests through and put nothing back. */
    public Settings(
            EmptySeat emptySeat, Optional<String> headsOfDelivery, Map<Role, String> roleLabels, boolean failClosed) {
        this(
                emptySeat,
                headsOfDelivery,
                roleLabels,
                failClosed,
                Accounts.none(),
                UnknownRequests.LET_THROUGH,
                Optional.empty(),
                HeadsUpRules.first());
    }

    /** What holds until somebody settles something. */
    public static Settings first() {
        return new Settings(EmptySeat.FLAG, Optional.empty(), Map.of(), false);
    }

    /** The same settings with other accounts listed. */
    public Settings withAccounts(Accounts listed) {
        return new Settings(
                emptySeat, headsOfDelivery, roleLabels, failClosed, listed, unknownRequests, restoreAs, headsUps);
    }

    /** The same settings with another answer to unknown requests. */
    public Settings withUnknownRequests(UnknownRequests answer) {
        return new Settings(emptySeat, headsOfDelivery, roleLabels, failClosed, accounts, answer, restoreAs, headsUps);
    }

    /** The same settings with another account, or none, in whose name values are put back. */
    public Settings withRestoreAs(Optional<UserKey> account) {
        return new Settings(
                emptySeat, headsOfDelivery, roleLabels, failClosed, accounts, unknownRequests, account, headsUps);
    }

    /** The same settings with other rules for heads-ups. */
    public Settings withHeadsUps(HeadsUpRules rules) {
        return new Settings(
                emptySeat, headsOfDelivery, roleLabels, failClosed, accounts, unknownRequests, restoreAs, rules);
    }

    /** The same settings with other names of the roles, and another group of heads of delivery or none. */
    public Settings withNames(Map<Role, String> labels, Optional<String> heads) {
        return new Settings(emptySeat, heads, labels, failClosed, accounts, unknownRequests, restoreAs, headsUps);
    }

    /** What the agency calls a role, where it has a word of its own for it. */
    public Optional<String> label(Role role) {
        return Optional.ofNullable(roleLabels.get(role));
    }
}
