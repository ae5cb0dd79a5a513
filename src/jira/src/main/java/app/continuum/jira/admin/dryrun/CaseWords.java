package app.continuum.jira.admin.dryrun;

import app.continuum.core.agency.Agency;
import app.continuum.core.dryrun.Trial;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Reason;
import app.continuum.jira.agency.People;
import app.continuum.jira.dryrun.KeptCase;
import app.continuum.jira.headsup.ShownValues;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Collectors;

/** Says of one past change what it was, and what it would have come to. */
final class CaseWords {
    private final VerdictWords words;
    private final ShownValues values;
    private final People people;
    private final DateTimeFormatterFactory dates;
    private final ScreenText text;

    CaseWords(VerdictWords words, ShownValues values, People people, DateTimeFormatterFactory dates, ScreenText text) {
        this.words = words;
        this.values = values;
        this.people = people;
        this.dates = dates;
        this.text = text;
    }

    CaseLine line(Agency agency, KeptCase kept, Issue issue) {
        boolean moved = kept.reasons().contains(Reason.CLIENT_CHANGES)
                && kept.from().isEmpty()
                && kept.to().isEmpty();
        return new CaseLine(
                issue.getKey(),
                issue.getSummary(),
                moment(kept.at()),
                kept.by().map(people::displayName).orElseGet(() -> text.of("continuum.dryrun.nobody")),
                agency.nameOf(kept.place().client()),
                words.fieldName(kept.place().field()),
                moved ? "" : values.of(kept.place().field(), kept.from()),
                moved ? "" : values.of(kept.place().field(), kept.to()),
                text.of("continuum.dryrun.kind." + kept.trial().kind()),
                words.because(kept.reasons()),
                modes(kept.trial()));
    }

    private String moment(Instant at) {
        return dates.formatter()
                .forLoggedInUser()
                .withStyle(DateTimeStyle.COMPLETE)
                .format(Date.from(at));
    }

    private String modes(Trial trial) {
        if (trial.under(Mode.BLOCK) == Outcome.ALLOWED) {
            return text.of("continuum.dryrun.saved-in-every-mode");
        }
        return Arrays.stream(Mode.values())
                .map(mode -> text.with(
                        "continuum.dryrun.in-mode",
                        words.mode(mode),
                        text.of("continuum.dryrun.outcome." + trial.under(mode))))
                .collect(Collectors.joining(", "));
    }
}
