package app.continuum.jira.ledger;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.CrossingBy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.core.ledger.Finder;
import app.continuum.core.ledger.LedgerEntry;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;

/** Ledger entries to rows and back. */
final class LedgerRows {
    private LedgerRows() {}

    static DBParam[] columns(String change, LedgerEntry entry) {
        return new DBParam[] {
            new DBParam("CHANGE_KEY", change),
            new DBParam("HAPPENED_AT", entry.at().toEpochMilli()),
            new DBParam("FINDER", entry.finder().name()),
            new DBParam("ISSUE_ID", entry.issueId()),
            new DBParam("CHANGE_GROUP", entry.changeGroup().orElse(null)),
            new DBParam("CLIENT_KEY", entry.client().value()),
            new DBParam("FIELD_ID", entry.field().value()),
            new DBParam("FROM_VALUE", storable(entry.from())),
            new DBParam("TO_VALUE", storable(entry.to())),
            new DBParam("ACTOR_KEY", text(entry.actor())),
            new DBParam("ACTOR_KIND", entry.actorKind().name()),
            new DBParam("OWNER", entry.owner().name()),
            new DBParam("ACCOUNT_MANAGER_KEY", text(entry.accountManager())),
            new DBParam("PRODUCER_KEY", text(entry.producer())),
            new DBParam("CROSSING", text(entry.crossing())),
            new DBParam("GUARD_MODE", text(entry.mode())),
            new DBParam("OUTCOME", entry.outcome().name()),
            new DBParam("REASONS", entry.reasons().stream().map(Enum::name).collect(Collectors.joining(",")))
        };
    }

    static LedgerEntry entry(LedgerRow row) {
        return new LedgerEntry(
                Instant.ofEpochMilli(row.getHappenedAt()),
                Finder.valueOf(row.getFinder()),
                row.getIssueId(),
                Optional.ofNullable(row.getChangeGroup()),
                new ClientKey(row.getClientKey()),
                new FieldId(row.getFieldId()),
                orEmpty(row.getFromValue()),
                orEmpty(row.getToValue()),
                Optional.ofNullable(row.getActorKey()).map(UserKey::new),
                ActorKind.valueOf(row.getActorKind()),
                Role.valueOf(row.getOwner()),
                Optional.ofNullable(row.getAccountManagerKey()).map(UserKey::new),
                Optional.ofNullable(row.getProducerKey()).map(UserKey::new),
                Optional.ofNullable(row.getCrossing()).map(CrossingBy::valueOf),
                Optional.ofNullable(row.getGuardMode()).map(Mode::valueOf),
                Outcome.valueOf(row.getOutcome()),
                Arrays.stream(row.getReasons().split(",")).map(Reason::valueOf).toList());
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    /** PostgreSQL keeps every character but one, which a refused value may hold all the same. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** Oracle stores an empty text as none. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
