package app.continuum.jira.answers;

import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.away.KeptAway;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.Map;

/** Windows as REST shows them. */
public final class AwayWords {
    private final Seating seating;
    private final People people;

    /** Words for whoever asks. */
    public AwayWords(Seating seating, People people) {
        this.seating = seating;
        this.people = people;
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
}
