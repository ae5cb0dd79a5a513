package app.continuum.core.changes;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.Accounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changes in the list of accounts that are no people. */
final class AccountChanges {
    private AccountChanges() {}

    static void add(List<Change> changes, Accounts before, Accounts after) {
        Map<String, Map<String, String>> old = bySubject(before);
        Map<String, Map<String, String>> fresh = bySubject(after);
        old.forEach((subject, parts) -> {
            if (!fresh.containsKey(subject)) {
                changes.add(change(ChangeKind.ACCOUNT_UNLISTED, subject, Parts.write(parts), ""));
            }
        });
        fresh.forEach((subject, parts) -> {
            if (!old.containsKey(subject)) {
                changes.add(change(ChangeKind.ACCOUNT_LISTED, subject, "", Parts.write(parts)));
            } else if (!old.get(subject).equals(parts)) {
                changes.add(change(
                        ChangeKind.ACCOUNT_CHANGED,
                        subject,
                        Parts.write(Parts.differing(old.get(subject), parts)),
                        Parts.write(Parts.differing(parts, old.get(subject)))));
            }
        });
        String earlier = staying(old, fresh);
        String now = staying(fresh, old);
        if (!earlier.equals(now)) {
            changes.add(change(ChangeKind.ACCOUNTS_REORDERED, "", earlier, now));
        }
    }

    private static String staying(Map<String, ?> accounts, Map<String, ?> others) {
        return String.join(
                "\n", accounts.keySet().stream().filter(others::containsKey).toList());
    }

    private static Change change(ChangeKind kind, String subject, String before, String after) {
        return new Change(Optional.empty(), kind, subject, before, after);
    }

    private static Map<String, Map<String, String>> bySubject(Accounts accounts) {
        Map<String, Map<String, String>> bySubject = new LinkedHashMap<>();
        for (AccountRule rule : accounts.rules()) {
            bySubject.putIfAbsent(rule.by() + ":" + rule.name(), Parts.of(rule));
        }
        return bySubject;
    }
}
