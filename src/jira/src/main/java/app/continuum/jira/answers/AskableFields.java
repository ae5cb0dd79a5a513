package app.continuum.jira.answers;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Guard;
import app.continuum.core.policy.Jurisdiction;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.headsup.ShownValues;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The guarded fields of an issue that are somebody else's, whose they are, and what they are now. */
public final class AskableFields {
    private final Grounds grounds;
    private final Visibility visibility;
    private final ShownValues values;
    private final VerdictWords words;

    /** Fields in the words of this agency. */
    public AskableFields(Grounds grounds, Visibility visibility, ShownValues values, VerdictWords words) {
        this.grounds = grounds;
        this.visibility = visibility;
        this.values = values;
        this.words = words;
    }

    /** Those a reader may see, by name; none for a visitor who is not logged in. */
    List<Map<String, Object>> of(Issue issue, @Nullable ApplicationUser reader) {
        if (reader == null) {
            return List.of();
        }
        UserKey person = new UserKey(reader.getKey());
        return grounds.of(issue).before().stream()
                .flatMap(jurisdiction -> guards(jurisdiction, person)
                        .filter(guard -> visibility.seesField(reader, guard.field()))
                        .map(guard -> field(issue, jurisdiction.client(), guard)))
                .sorted(Comparator.comparing(field -> String.valueOf(field.get("name"))))
                .toList();
    }

    private static Stream<Guard> guards(Jurisdiction jurisdiction, UserKey person) {
        return jurisdiction.guards().values().stream()
                .filter(guard -> !jurisdiction.client().seat(guard.owner()).seats(person));
    }

    private Map<String, Object> field(Issue issue, Client client, Guard guard) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", guard.field().value());
        shown.put("name", words.fieldName(guard.field()));
        shown.put("owner", words.owner(client, guard.owner()));
        shown.put("now", values.now(issue, guard.field()));
        return shown;
    }
}
