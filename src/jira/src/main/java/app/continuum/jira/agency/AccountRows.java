package app.continuum.jira.agency;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.agency.Accounts;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Treatment;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Accounts to rows and back. */
final class AccountRows {
    private AccountRows() {}

    static Accounts read(List<AccountRow> rows) {
        return new Accounts(rows.stream().map(AccountRows::rule).toList());
    }

    private static AccountRule rule(AccountRow row) {
        return new AccountRule(
                Listing.valueOf(row.getListedBy()),
                row.getListedName(),
                ActorKind.valueOf(row.getActorKind()),
                Treatment.valueOf(row.getTreatment()));
    }

    /** All of them, since their order counts, where any differs. */
    static void change(ActiveObjects tables, Accounts before, Accounts after) {
        if (!before.equals(after)) {
            tables.delete(tables.find(AccountRow.class, Query.select()));
            write(tables, after);
        }
    }

    private static void write(ActiveObjects tables, Accounts accounts) {
        accounts.rules()
                .forEach(rule -> tables.create(
                        AccountRow.class,
                        new DBParam("LISTED_BY", rule.by().name()),
                        new DBParam("LISTED_NAME", rule.name()),
                        new DBParam("ACTOR_KIND", rule.kind().name()),
                        new DBParam("TREATMENT", rule.treatment().name())));
    }
}
