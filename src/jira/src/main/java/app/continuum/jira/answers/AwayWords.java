package app.continuum.jira.answers;

import app.continuum.core.away.AwayProblem;
import app.continuum.core.away.AwayProblem.Kind;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.away.KeptAway;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Windows, and what is wrong with them, as REST shows them. */
public final class AwayWords {
    private final Seating seating;
    private final People people;
    private final ScreenText text;

    /** Words for whoever asks. */
    public AwayWords(Seating seating, People people, ScreenText text) {
        this.seating = seating;
        this.people = people;
        this.text = text;
    }

    /** A window, its people under the names they log in by. */
    Map<String, Object> of(KeptAway kept) {
        UserKey person = kept.away().person();
        UserKey standIn = kept.away().standIn();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", kept.id());
        shown.put("user", name(person));
        shown.put("displayName", people.displayName(person));
        shown.put("from", kept.away().from().toString());
        shown.put("to", kept.away().to().toString());
        shown.put("standIn", name(standIn));
        shown.put("standInDisplayName", people.displayName(standIn));
        shown.put("setBy", name(kept.setBy()));
        shown.put("now", seating.away(person).filter(kept.away()::equals).isPresent());
        return shown;
    }

    private String name(UserKey person) {
        return people.byKey(person).map(ApplicationUser::getName).orElse(person.value());
    }

    /** Blames the parts of what was sent. */
    void blame(AwayBody body, List<AwayProblem> problems, ApplicationUser standIn) {
        problems.forEach(problem -> body.wrong(
                part(problem.kind()),
                text.with("continuum.away.problem." + problem.kind(), standIn.getDisplayName(), problem.about())));
    }

    private static String part(Kind kind) {
        return switch (kind) {
            case OVERLAPS -> "from";
            case ENDS_BEFORE_IT_BEGINS, TOO_LONG, OVER -> "to";
            case ONESELF, OTHER_SEAT, STANDS_IN_THERE, CANNOT_BROWSE, APPOINTS_THEMSELVES -> "standIn";
        };
    }
}
