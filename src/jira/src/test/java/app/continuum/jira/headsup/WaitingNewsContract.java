package app.continuum.jira.headsup;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.Why;
import app.continuum.core.mail.MailTopic;
import app.continuum.jira.headsup.DigestMarks.Mark;
import app.continuum.jira.headsup.WaitingNews.Piece;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What waiting news and the marks of daily mails keep to, wherever Jira keeps their tables. */
abstract class WaitingNewsContract {
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey ANNA = new UserKey("anna");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final WaitingNews waiting;
    private final DigestMarks marks;

    WaitingNewsContract(TestDatabase database) {
        ActiveObjects tables = TestTables.of(database, List.of(WaitingRow.class, DigestRow.class));
        waiting = new WaitingNews(tables);
        marks = new DigestMarks(tables);
    }

    @Test
    void givesBackWhatWaitsForAPersonInTheOrderItCame() {
        waiting.add(new Recipient(PAUL, Optional.of(ANNA)), MailTopic.DECIDED, List.of(headsUp(7), headsUp(3)));
        waiting.add(Recipient.of(PAUL), MailTopic.ASKED, List.of(headsUp(5)));
        waiting.add(Recipient.of(ANNA), MailTopic.ASKED, List.of(headsUp(6)));

        assertThat(waiting.of(PAUL)).extracting(Piece::headsUp).containsExactly(7L, 3L, 5L);
        assertThat(waiting.of(PAUL))
                .extracting(Piece::topic)
                .containsExactly(MailTopic.DECIDED, MailTopic.DECIDED, MailTopic.ASKED);
        assertThat(waiting.of(PAUL))
                .extracting(Piece::instead)
                .containsExactly(Optional.of(ANNA), Optional.of(ANNA), Optional.empty());
    }

    @Test
    void forgetsWhatWasToldAndNothingThatCameMeanwhile() {
        waiting.add(Recipient.of(PAUL), MailTopic.ASKED, List.of(headsUp(1)));
        waiting.add(Recipient.of(ANNA), MailTopic.ASKED, List.of(headsUp(1)));
        List<Piece> told = waiting.of(PAUL);
        waiting.add(Recipient.of(PAUL), MailTopic.ASKED, List.of(headsUp(2)));

        waiting.forget(PAUL, told);

        assertThat(waiting.of(PAUL)).extracting(Piece::headsUp).containsExactly(2L);
        assertThat(waiting.of(ANNA)).hasSize(1);
    }

    @Test
    void remembersHowFarEachPersonWasTold() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        marks.set(PAUL, new Mark(monday, 4, Optional.empty()));
        marks.set(ANNA, new Mark(monday, 0, Optional.of(NOON)));
        marks.set(PAUL, new Mark(monday.plusDays(1), 9, Optional.of(NOON)));

        assertThat(marks.all())
                .hasSize(2)
                .containsEntry(PAUL, new Mark(monday.plusDays(1), 9, Optional.of(NOON)))
                .containsEntry(ANNA, new Mark(monday, 0, Optional.of(NOON)));
    }

    private static HeadsUp headsUp(long id) {
        Ask ask = new Ask(
                1,
                FieldId.DUE_DATE,
                new ClientKey("ACME"),
                Role.PRODUCER,
                ANNA,
                "2026-12-12",
                "2026-12-19",
                "2026-12-19",
                Why.UNSAID);
        return HeadsUp.flagged(ask, NOON).numbered(id);
    }
}
