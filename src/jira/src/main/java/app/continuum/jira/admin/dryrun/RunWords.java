package app.continuum.jira.admin.dryrun;

import app.continuum.core.dryrun.Period;
import app.continuum.jira.agency.People;
import app.continuum.jira.dryrun.Progress;
import app.continuum.jira.dryrun.Run;
import app.continuum.jira.words.Ago;
import app.continuum.jira.words.ScreenText;

/** Says how a dry run fares. */
final class RunWords {
    private final People people;
    private final Ago ago;
    private final ScreenText text;

    RunWords(People people, Ago ago, ScreenText text) {
        this.people = people;
        this.ago = ago;
        this.text = text;
    }

    RunLine line(Run run) {
        Progress progress = run.progress();
        return new RunLine(
                run.state().name(),
                text.with(
                        "continuum.dryrun.state." + run.state(),
                        people.displayName(run.askedBy()),
                        ago.since(run.startedAt()),
                        period(run.period())),
                text.with(
                        "continuum.dryrun.progress",
                        progress.issues(),
                        progress.ofIssues(),
                        progress.groups(),
                        progress.cases()),
                progress.percent());
    }

    String period(Period period) {
        return period.isEverything()
                ? text.of("continuum.dryrun.period.everything")
                : text.with("continuum.dryrun.period.days", period.days());
    }
}
