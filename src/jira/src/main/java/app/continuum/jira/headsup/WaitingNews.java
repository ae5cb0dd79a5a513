package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.mail.MailTopic;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** News that was not mailed at once, since whoever gets it wants it in their daily mail; in the app's own tables. */
public final class WaitingNews {
    private final ActiveObjects tables;

    /** News in the tables Jira gives this app. */
    public WaitingNews(ActiveObjects tables) {
        this.tables = tables;
    }

    /**
     * A piece of news.
     *
     * @param id greater for whatever came later
     * @param instead for whom it is told, where somebody stands in
     */
    record Piece(long id, MailTopic topic, long headsUp, Optional<UserKey> instead) {}

    void add(Recipient recipient, MailTopic topic, List<HeadsUp> headsUps) {
        tables.executeInTransaction(() -> {
            headsUps.forEach(headsUp -> tables.create(
                    WaitingRow.class,
                    new DBParam("PERSON_KEY", recipient.to().value()),
                    new DBParam("TOPIC", topic.name()),
                    new DBParam("HEADS_UP_ID", headsUp.id()),
                    new DBParam(
                            "INSTEAD_KEY",
                            recipient.instead().map(UserKey::value).orElse(null))));
            return headsUps.size();
        });
    }

    /** What waits for somebody, the oldest first. */
    List<Piece> of(UserKey person) {
        return Arrays.stream(rows(person))
                .map(row -> new Piece(
                        row.getID(),
                        MailTopic.valueOf(row.getTopic()),
                        row.getHeadsUpId(),
                        Optional.ofNullable(row.getInsteadKey()).map(UserKey::new)))
                .toList();
    }

    /** Forgets what somebody has been told. */
    void forget(UserKey person, List<Piece> told) {
        Set<Long> ids = told.stream().map(Piece::id).collect(Collectors.toSet());
        tables.executeInTransaction(() -> {
            WaitingRow[] rows = Arrays.stream(rows(person))
                    .filter(row -> ids.contains((long) row.getID()))
                    .toArray(WaitingRow[]::new);
            tables.delete(rows);
            return rows.length;
        });
    }

    private WaitingRow[] rows(UserKey person) {
        return tables.find(
                WaitingRow.class,
                Query.select().where("PERSON_KEY = ?", person.value()).order("ID ASC"));
    }
}
