package app.continuum.jira.admin.dryrun;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.dryrun.Kind;
import app.continuum.core.dryrun.Tally;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import app.continuum.jira.dryrun.Selection;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tallies as lines of the page's tables: each number with its words and the way to its changes. */
final class ResultLines {
    private static final List<Kind> CALM =
            List.of(Kind.OWNER, Kind.COMBINED, Kind.COURTESY, Kind.EMPTY_SEAT, Kind.TRUSTED);
    private static final List<Kind> CROSSINGS = List.of(Kind.COUNTERPART, Kind.OTHER);
    private static final List<Outcome> STRICTEST_FIRST =
            List.of(Outcome.REFUSED, Outcome.HEADS_UP_NEEDED, Outcome.FLAGGED, Outcome.RECORDED);

    private final VerdictWords words;
    private final ScreenText text;

    ResultLines(VerdictWords words, ScreenText text) {
        this.words = words;
        this.text = text;
    }

    ResultLine line(Agency agency, Optional<ClientKey> client, FieldId field, Tally tally) {
        return new ResultLine(
                client.map(agency::nameOf).orElse(""),
                words.fieldName(field),
                number(
                        tally.changes(),
                        text.of("continuum.dryrun.changes"),
                        client,
                        field,
                        Optional.empty(),
                        Mode.BLOCK,
                        Optional.empty()),
                kinds(CALM, tally, client, field),
                kinds(CROSSINGS, tally, client, field),
                outcomes(Mode.OBSERVE, tally, client, field),
                outcomes(Mode.FLAG, tally, client, field),
                outcomes(Mode.HEADS_UP, tally, client, field),
                outcomes(Mode.BLOCK, tally, client, field));
    }

    private List<NumberLink> kinds(List<Kind> kinds, Tally tally, Optional<ClientKey> client, FieldId field) {
        return counted(kinds.stream()
                .map(kind -> number(
                        tally.of(kind),
                        text.of("continuum.dryrun.kind." + kind),
                        client,
                        field,
                        Optional.of(kind),
                        Mode.BLOCK,
                        Optional.empty())));
    }

    private List<NumberLink> outcomes(Mode mode, Tally tally, Optional<ClientKey> client, FieldId field) {
        return counted(STRICTEST_FIRST.stream()
                .map(outcome -> number(
                        tally.under(mode, outcome),
                        text.of("continuum.dryrun.outcome." + outcome),
                        client,
                        field,
                        Optional.empty(),
                        mode,
                        Optional.of(outcome))));
    }

    private static NumberLink number(
            long count,
            String words,
            Optional<ClientKey> client,
            FieldId field,
            Optional<Kind> kind,
            Mode mode,
            Optional<Outcome> outcome) {
        return new NumberLink(count, words, Query.of(new Selection(client, Optional.of(field), kind, mode, outcome)));
    }

    private static List<NumberLink> counted(Stream<NumberLink> numbers) {
        return numbers.filter(number -> number.count() > 0).toList();
    }
}
