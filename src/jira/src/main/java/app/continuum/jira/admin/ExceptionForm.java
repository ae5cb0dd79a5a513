package app.continuum.jira.admin;

import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The exception by which one person sits in both seats to the inputs of a form and back. */
public final class ExceptionForm {
    private static final String WHY = "combinedWhy";
    private static final String REVIEW_ON = "combinedReviewOn";

    private final ScreenText text;

    /** A form in the words of whoever fills it in. */
    public ExceptionForm(ScreenText text) {
        this.text = text;
    }

    /** The inputs that show an exception. */
    public static Map<String, List<String>> inputs(CombinedSeat exception) {
        return Map.of(
                WHY,
                List.of(exception.why()),
                REVIEW_ON,
                List.of(exception.reviewOn().toString()));
    }

    /** Whether the form has inputs for an exception: something stands in them, or should. */
    public static boolean isAsked(FormState form) {
        return Stream.of(WHY, REVIEW_ON)
                .anyMatch(input -> form.wrong(input) || !form.value(input).isEmpty());
    }

    /**
     * The exception for somebody who sits in both seats; nothing where an input is wrong, which is then blamed.
     *
     * @param by who allows it, unless it is the earlier one
     */
    public Optional<CombinedSeat> read(FormState form, UserKey person, Optional<CombinedSeat> earlier, UserKey by) {
        String why = form.value(WHY);
        if (why.isEmpty()) {
            form.blame(WHY, text.of("continuum.admin.error.combined-why"));
        }
        Optional<LocalDate> reviewOn = day(form.value(REVIEW_ON));
        if (reviewOn.isEmpty()) {
            form.blame(REVIEW_ON, text.of("continuum.admin.error.combined-review"));
        }
        UserKey allowedBy = earlier.filter(
                        known -> known.person().equals(person) && known.why().equals(why))
                .map(CombinedSeat::allowedBy)
                .orElse(by);
        return reviewOn.filter(day -> !why.isEmpty()).map(day -> new CombinedSeat(person, allowedBy, why, day));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
