package app.continuum.jira.admin.access;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.agency.Accounts;
import app.continuum.core.clients.UserKey;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Treatment;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The automation and integration accounts to the rows of a table and back; a row without a name is none. A form has room
 * for so many rows that a server reads all of them; accounts beyond are not on it, and stay as they are.
 */
final class AccountTable {
    private static final String ROWS = "accounts";
    private static final int MOST = 200;

    private final UserNames users;
    private final Visibility visibility;
    private final ScreenText text;

    AccountTable(UserNames users, Visibility visibility, ScreenText text) {
        this.users = users;
        this.visibility = visibility;
        this.text = text;
    }

    /** The inputs of the rows, and of an empty one to add. */
    Map<String, List<String>> inputs(Accounts accounts) {
        Map<String, List<String>> inputs = new HashMap<>();
        List<AccountRule> rules = accounts.rules().stream().limit(MOST).toList();
        inputs.put(ROWS, List.of(Integer.toString(Math.min(MOST, rules.size() + 1))));
        for (int row = 0; row < rules.size(); row++) {
            AccountRule rule = rules.get(row);
            AccountLine line = new AccountLine(row);
            inputs.put(line.byInput(), List.of(rule.by().name()));
            inputs.put(line.nameInput(), List.of(shownName(rule)));
            inputs.put(line.kindInput(), List.of(rule.kind().name()));
            inputs.put(line.treatmentInput(), List.of(rule.treatment().name()));
        }
        AccountLine added = new AccountLine(rules.size());
        inputs.put(added.treatmentInput(), List.of(Treatment.FLAGGED.name()));
        return inputs;
    }

    /** The rows a form has. */
    static List<AccountLine> lines(FormState form) {
        return IntStream.range(0, rows(form)).mapToObj(AccountLine::new).toList();
    }

    private static int rows(FormState form) {
        try {
            return Math.min(Integer.parseInt(form.value(ROWS)), MOST);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    Accounts read(FormState form, Accounts before) {
        List<AccountRule> rules = new ArrayList<>();
        for (AccountLine line : lines(form)) {
            String name = form.value(line.nameInput());
            if (!name.isEmpty()) {
                rule(form, line, name, before).ifPresent(rules::add);
            }
        }
        rules.addAll(beyond(before));
        return new Accounts(rules);
    }

    /** The rules for which the form has no room. */
    static List<AccountRule> beyond(Accounts accounts) {
        return accounts.rules().stream().skip(MOST).toList();
    }

    private Optional<AccountRule> rule(FormState form, AccountLine line, String name, Accounts before) {
        form.limit(line.nameInput(), text);
        Listing by =
                FormState.constant(Listing.class, form.value(line.byInput())).orElse(Listing.USER);
        ActorKind kind = FormState.constant(ActorKind.class, form.value(line.kindInput()))
                .filter(AccountRule.KINDS::contains)
                .orElse(ActorKind.AUTOMATION);
        Treatment treatment = FormState.constant(Treatment.class, form.value(line.treatmentInput()))
                .orElse(Treatment.FLAGGED);
        Optional<String> kept = stored(by, name, before).or(() -> found(form, line, by, name));
        return kept.map(known -> new AccountRule(by, known, kind, treatment));
    }

    /** What was listed before stays, even if Jira has forgotten it since. */
    private Optional<String> stored(Listing by, String shown, Accounts before) {
        return before.rules().stream()
                .filter(rule -> rule.by() == by && shownName(rule).equals(shown))
                .map(AccountRule::name)
                .findFirst();
    }

    private Optional<String> found(FormState form, AccountLine line, Listing by, String name) {
        if (by == Listing.USER) {
            return users.active(form, line.nameInput(), name).map(UserKey::value);
        }
        if (!visibility.knowsGroup(name)) {
            form.blame(line.nameInput(), text.with("continuum.admin.error.group", name));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private String shownName(AccountRule rule) {
        return rule.by() == Listing.USER ? users.name(new UserKey(rule.name())) : rule.name();
    }
}
