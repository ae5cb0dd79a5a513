package app.continuum.coverage;

import java.util.StringJoiner;

/** The coverage table as it is published. */
final class CoverageDocument {
    private static final String HEAD =
            """
            # Coverage

            Every path by which a field of an issue can change, and what meets it. This page is made of the list its tests run (`EditPath`); do not edit it by hand.

            - *Gate*: refuses before the write, in the words of the surface. An edit it does not refuse is saved, and the watch records it.
            - *Validator*: refuses a transition that [has it](admin-guide.md#transitions-the-validator), whatever asks for it.
            - *Watch*: after the commit, into the ledger: recorded, flagged, or put back where the guard says so.
            - *Sweep*: every five minutes, from Jira's history: what fired no event, or what the watch missed while it was down.

            Jira's actions answer under any folder, with any `!command`, `;parameter`, doubled slash or percent-encoding; the gate reads them all as one path (`EvasionTest`).

            | # | Path | Gate | Validator | Watch | Sweep | Proved by |
            |---|---|---|---|---|---|---|
            """;

    private static final String FOOT =
            """

            `CoverageTest` tries each row with its name on the shipped jar: as counterpart, owner and other, with Block, Flag and Observe; `CoverageWithEarlyEventsTest` does so once more on a Jira that sends its
            events before the commit. What is refused is not changed and names the owner; what is saved stands in the ledger once, with the kind of its actor, also after a sweep. Logged work changes the remaining
            estimate as a courtesy to others, not to the counterpart. `CoverageOfHeadsUpsTest` tries those that may be refused where a heads-up is wanted first: refused, and saved as soon as one was given.
            `BulkHeadsUpsTest` does so with many issues, one reason, and what is blocked among them.

            ## What is seen only after the fact, and why

            Jira has no veto: no app can stop an edit that reaches Jira's own Java interfaces. A request can be refused, since the gate stands before Jira, and a transition, since workflows ask their validators.
            Rules, other apps, scripts, importers and mail write without either. For these:

            - an account that the administrator lists is `AUTOMATION` or `INTEGRATION`: [flagged, trusted, or as a person](admin-guide.md#accounts-that-are-not-people);
            - a change in a person's name that no request of theirs explains is `UNATTRIBUTED`: at most flagged, also in the owner's name, since anybody who may write a rule could use it;
            - a post function belongs to the step somebody takes, so its change is that person's; it is saved all the same;
            - a guard that says *restore* has the old value put back, if the unauthorised one still stands then.

            Not tried here: Advanced Roadmaps saves plans by an address that is not documented, and Jira Service Management is not part of the workbench. Their requests are no known kind of edit: by default they are
            let through and the watch meets what they save; an administrator can have those that [name a guarded field](rest.md) refused instead (`unknownRequests`). Whoever makes an issue may fill its fields, unless
            a guard is held at creation too.

            Changing whose an issue is counts as a change of every field that either client guards: by the scope field, a move, a new parent or a conversion (`ClientChangeTest`).
            """;

    private CoverageDocument() {}

    static String text() {
        StringBuilder rows = new StringBuilder(HEAD);
        int number = 1;
        for (EditPath path : EditPath.values()) {
            rows.append(row(number, path)).append('\n');
            number++;
        }
        return rows.append(FOOT).toString();
    }

    private static String row(int number, EditPath path) {
        StringJoiner cells = new StringJoiner(" | ", "| ", " |");
        cells.add(String.valueOf(number)).add(path.words()).add(path.met().cells());
        return cells.add(proof(path)).toString();
    }

    private static String proof(EditPath path) {
        if (path.test().isEmpty()) {
            return "–";
        }
        return path.way().isPresent() ? "`" + path.test() + "`, " + path : "`" + path.test() + "`";
    }
}
