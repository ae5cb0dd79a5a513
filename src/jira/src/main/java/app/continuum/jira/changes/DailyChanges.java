package app.continuum.jira.changes;

import app.continuum.core.changes.Change;
import app.continuum.core.changes.ChangeLog;
import app.continuum.core.changes.Recorded;
import app.continuum.core.changes.Wanted;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.AgencyDirectory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was changed within some time for the clients whose seats somebody answers for. */
public final class DailyChanges {
    /** Of more than that a mail shows a part in any case. */
    private static final int MOST = 2_000;

    private final ChangeLog log;
    private final AgencyDirectory directory;
    private final Answering answering;

    /** Changes from the record. */
    public DailyChanges(ChangeLog log, AgencyDirectory directory, Answering answering) {
        this.log = log;
        this.directory = directory;
        this.answering = answering;
    }

    /** The changes that others have made for a person's clients, by who made them and for which client, the oldest first. */
    public Map<UserKey, Map<ClientKey, List<Change>>> of(UserKey person, Instant from, Instant until) {
        Map<ClientKey, Boolean> theirs = new LinkedHashMap<>();
        Map<UserKey, Map<ClientKey, List<Change>>> changes = new LinkedHashMap<>();
        List<Recorded> newestFirst = log.find(within(from, until));
        for (int at = newestFirst.size() - 1; at >= 0; at--) {
            Recorded recorded = newestFirst.get(at);
            Optional<ClientKey> client = recorded.change()
                    .client()
                    .filter(key -> recorded.change().kind().concernsSeats());
            if (client.isPresent()
                    && !recorded.by().equals(person)
                    && theirs.computeIfAbsent(client.get(), key -> answers(person, key))) {
                changes.computeIfAbsent(recorded.by(), first -> new LinkedHashMap<>())
                        .computeIfAbsent(client.get(), first -> new ArrayList<>())
                        .add(recorded.change());
            }
        }
        return changes;
    }

    private boolean answers(UserKey person, ClientKey client) {
        return directory
                .current()
                .client(client)
                .map(answering::of)
                .filter(people -> people.contains(person))
                .isPresent();
    }

    private static Wanted within(Instant from, Instant until) {
        return new Wanted(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(until),
                Optional.empty(),
                MOST);
    }
}
