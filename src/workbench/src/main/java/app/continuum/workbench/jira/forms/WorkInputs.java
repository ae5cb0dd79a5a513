package app.continuum.workbench.jira.forms;

import app.continuum.workbench.jira.edits.WorkLogging.Adjustment;
import app.continuum.workbench.jira.edits.WorkLogging.Work;
import app.continuum.workbench.jira.times.Durations;
import app.continuum.workbench.jira.times.PickerDate;
import app.continuum.workbench.jira.times.PickerMoment;
import app.continuum.workbench.jira.wizard.Parts;
import app.continuum.workbench.jira.wizard.Visit;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a form that logs work.
 *
 * @param prefix what the names of the inputs begin with: nothing, or {@code worklog_} on the screen of a step
 */
record WorkInputs(Visit visit, String prefix) {
    private static final String LOGGED = "timeLogged";

    /** Whether any work is logged. */
    boolean areFilled() {
        return !text(LOGGED).isBlank();
    }

    private String text(String name) {
        return visit.text(prefix + name);
    }

    /** What was done; the errors say what is wrong with it. */
    Work work(ErrorCollection errors, @Nullable String comment) {
        OptionalLong seconds = Durations.parse(text(LOGGED));
        if (text(LOGGED).isBlank()) {
            errors.addError(prefix + LOGGED, "You must indicate the time spent working.");
        } else if (seconds.orElse(0) == 0) {
            errors.addError(prefix + LOGGED, "Invalid time duration entered.");
        }
        return new Work(seconds.orElse(0), started(errors), comment);
    }

    private Timestamp started(ErrorCollection errors) {
        String text = text("startDate");
        if (text.isBlank()) {
            return Timestamp.from(Instant.now());
        }
        return PickerMoment.parse(text).or(() -> PickerDate.parse(text)).orElseGet(() -> {
            errors.addError(prefix + "startDate", "You must specify a date on which the work occurred.");
            return Timestamp.from(Instant.now());
        });
    }

    /** What becomes of the remaining estimate. */
    Adjustment adjustment(ErrorCollection errors) {
        return switch (text("adjustEstimate")) {
            case "leave" -> new Adjustment(Adjustment.Mode.LEAVE, null);
            case "new" -> new Adjustment(Adjustment.Mode.NEW, span("newEstimate", errors));
            case "manual" -> new Adjustment(Adjustment.Mode.MANUAL, span("adjustmentAmount", errors));
            default -> new Adjustment(Adjustment.Mode.AUTO, null);
        };
    }

    /** What becomes of it when work is taken away: what was given to it by hand is added. */
    Adjustment givenBack(ErrorCollection errors) {
        Adjustment adjustment = adjustment(errors);
        return adjustment.mode() == Adjustment.Mode.MANUAL
                ? new Adjustment(Adjustment.Mode.MANUAL, -adjustment.seconds())
                : adjustment;
    }

    private Long span(String name, ErrorCollection errors) {
        OptionalLong seconds = Durations.parse(text(name));
        if (seconds.isEmpty()) {
            errors.addError(prefix + name, "You must supply a valid time estimate.");
        }
        return seconds.orElse(0);
    }

    /** The inputs that say what was done. */
    String workHtml(String logged, Timestamp since) {
        String typed = visit.sends(prefix + LOGGED) ? text(LOGGED) : logged;
        String when = visit.sends(prefix + "startDate") ? text("startDate") : PickerMoment.format(since);
        return Parts.line(prefix + LOGGED, "Time Spent", typed, "(eg. 3w 4d 12h)")
                + Parts.line(prefix + "startDate", "Date Started", when, "Such as 31/Dec/26 9:30 AM");
    }

    /** The inputs that say what becomes of the remaining estimate. */
    String estimateHtml() {
        String chosen = text("adjustEstimate").isEmpty() ? "auto" : text("adjustEstimate");
        List<Parts.Option> modes = List.of(
                new Parts.Option("auto", "Adjust automatically", chosen.equals("auto")),
                new Parts.Option("leave", "Leave estimate unset or as it is", chosen.equals("leave")),
                new Parts.Option("new", "Set to", chosen.equals("new")),
                new Parts.Option("manual", "Change by", chosen.equals("manual")));
        return Parts.radios(prefix + "adjustEstimate", "Remaining Estimate", modes)
                + Parts.line(prefix + "newEstimate", "Set to", text("newEstimate"), "(eg. 3w 4d 12h)")
                + Parts.line(prefix + "adjustmentAmount", "Change by", text("adjustmentAmount"), "(eg. 3w 4d 12h)");
    }
}
