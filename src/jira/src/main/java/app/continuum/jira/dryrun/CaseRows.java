package app.continuum.jira.dryrun;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import app.continuum.core.dryrun.Kind;
import app.continuum.core.dryrun.Place;
import app.continuum.core.dryrun.Trial;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;

/** Kept cases to rows and back. */
final class CaseRows {
    private static final int LONGEST = 255;

    private CaseRows() {}

    static DBParam[] columns(long run, KeptCase kept) {
        return new DBParam[] {
            new DBParam("RUN_ID", run),
            new DBParam("ISSUE_ID", kept.issueId()),
            new DBParam("CHANGE_GROUP", kept.changeGroup()),
            new DBParam("CLIENT_KEY", kept.place().client().value()),
            new DBParam("FIELD_ID", kept.place().field().value()),
            new DBParam("CHANGED_AT", kept.at().toEpochMilli()),
            new DBParam("ACTOR_KEY", kept.by().map(UserKey::value).orElse(null)),
            new DBParam("FROM_VALUE", storable(kept.from())),
            new DBParam("TO_VALUE", storable(kept.to())),
            new DBParam("KIND", kept.trial().kind().name()),
            new DBParam(column(Mode.OBSERVE), kept.trial().under(Mode.OBSERVE).name()),
            new DBParam(column(Mode.FLAG), kept.trial().under(Mode.FLAG).name()),
            new DBParam(column(Mode.HEADS_UP), kept.trial().under(Mode.HEADS_UP).name()),
            new DBParam(column(Mode.BLOCK), kept.trial().under(Mode.BLOCK).name()),
            new DBParam("REASONS", kept.reasons().stream().map(Enum::name).collect(Collectors.joining(",")))
        };
    }

    /** The column that says what a change would have come to in a mode. */
    static String column(Mode mode) {
        return "IN_" + mode.name();
    }

    static KeptCase kept(CaseRow row) {
        return new KeptCase(
                row.getIssueId(),
                row.getChangeGroup(),
                new Place(new ClientKey(row.getClientKey()), new FieldId(row.getFieldId())),
                Instant.ofEpochMilli(row.getChangedAt()),
                Optional.ofNullable(row.getActorKey()).map(UserKey::new),
                orEmpty(row.getFromValue()),
                orEmpty(row.getToValue()),
                new Trial(Kind.valueOf(row.getKind()), outcomes(row)),
                Arrays.stream(row.getReasons().split(",")).map(Reason::valueOf).toList());
    }

    private static Map<Mode, Outcome> outcomes(CaseRow row) {
        return Map.of(
                Mode.OBSERVE, Outcome.valueOf(row.getInObserve()),
                Mode.FLAG, Outcome.valueOf(row.getInFlag()),
                Mode.HEADS_UP, Outcome.valueOf(row.getInHeadsUp()),
                Mode.BLOCK, Outcome.valueOf(row.getInBlock()));
    }

    /** Not longer than a column, without the one character PostgreSQL does not keep. */
    private static String storable(String text) {
        String kept = text.replace('\0', '\uFFFD');
        return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST - 1) + "\u2026";
    }

    /** Oracle stores an empty text as none. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
