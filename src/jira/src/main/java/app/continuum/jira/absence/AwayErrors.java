package app.continuum.jira.absence;

import app.continuum.core.away.AwayProblem;
import app.continuum.core.away.AwayProblem.Kind;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.user.ApplicationUser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Everything that is wrong with a wish, in sentences, each by the part of it that it blames. */
final class AwayErrors {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ScreenText text;
    private final Map<String, String> sentences = new LinkedHashMap<>();

    AwayErrors(ScreenText text) {
        this.text = text;
    }

    Map<String, String> sentences() {
        return sentences;
    }

    /** A day; nothing where what was said is none. */
    Optional<LocalDate> day(String part, String said) {
        try {
            if (DAY.matcher(said).matches()) {
                return Optional.of(LocalDate.parse(said));
            }
        } catch (DateTimeException noSuchDay) {
            // said below, as of any other text
        }
        blame(
                part,
                said.isEmpty()
                        ? text.of("continuum.away.no-day")
                        : text.with("continuum.problem.document.not-a-day", said));
        return Optional.empty();
    }

    void noStandIn(String said) {
        blame("standIn", text.with("continuum.away.no-such-stand-in", said));
    }

    void blame(List<AwayProblem> problems, ApplicationUser standIn) {
        problems.forEach(problem -> blame(
                part(problem.kind()),
                text.with("continuum.away.problem." + problem.kind(), standIn.getDisplayName(), problem.about())));
    }

    private void blame(String part, String sentence) {
        sentences.merge(part, sentence, (one, other) -> one + " " + other);
    }

    private static String part(Kind kind) {
        return switch (kind) {
            case OVERLAPS -> "from";
            case ENDS_BEFORE_IT_BEGINS, TOO_LONG, OVER -> "to";
            case ONESELF, OTHER_SEAT, STANDS_IN_THERE, CANNOT_BROWSE, APPOINTS_THEMSELVES -> "standIn";
        };
    }
}
