package app.continuum.jira.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.notices.Notice;
import app.continuum.core.notices.Notice.Subject;
import app.continuum.core.notices.NoticeKind;
import app.continuum.core.notices.Notices;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What notices keep to, wherever Jira keeps their tables. */
abstract class NoticesContract {
    private static final UserKey PAUL = new UserKey("paul");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private final Notices notices;

    NoticesContract(TestDatabase database) {
        notices = new ActiveObjectsNotices(TestTables.of(database, List.of(NoticeRow.class)));
    }

    @Test
    void givesBackWhatWasToldToTheLetter() {
        Notice notice = notice(NOON, Optional.of(new UserKey("ann")), 1);

        notices.tell(notice);

        assertThat(notices.to(PAUL, 10)).containsExactly(notice);
    }

    @Test
    void addsWhatTheSamePersonDidAShortWhileAfter() {
        Instant soon = NOON.plus(Notices.TOGETHER).minusSeconds(1);

        notices.tell(notice(NOON, Optional.empty(), 1));
        notices.tell(notice(soon, Optional.empty(), 2));

        assertThat(notices.to(PAUL, 10)).singleElement().satisfies(both -> {
            assertThat(both.first()).isEqualTo(NOON);
            assertThat(both.last()).isEqualTo(soon);
            assertThat(both.subjects()).containsExactly(subject(1), subject(2));
        });
    }

    @Test
    void keepsApartWhatOthersDidAndWhatWasLongAgo() {
        Instant later = NOON.plus(Notices.TOGETHER).plusSeconds(1);

        notices.tell(notice(NOON, Optional.of(new UserKey("ann")), 1));
        notices.tell(notice(NOON, Optional.of(new UserKey("bob")), 2));
        notices.tell(notice(later, Optional.of(new UserKey("ann")), 3));

        assertThat(notices.to(PAUL, 10))
                .extracting(notice -> notice.subjects().get(0).issueId())
                .containsExactly(3L, 2L, 1L);
        assertThat(notices.to(PAUL, 2)).hasSize(2);
    }

    @Test
    void holdsANoticeOfAThousandIssues() {
        Notice ofMany = new Notice(
                PAUL,
                NoticeKind.PUT_BACK,
                Optional.empty(),
                NOON,
                NOON,
                LongStream.rangeClosed(1, 1_000)
                        .mapToObj(NoticesContract::subject)
                        .toList());

        notices.tell(ofMany);

        assertThat(notices.to(PAUL, 1)).containsExactly(ofMany);
    }

    private static Notice notice(Instant at, Optional<UserKey> by, long issueId) {
        return new Notice(PAUL, NoticeKind.PUT_BACK, by, at, at, List.of(subject(issueId)));
    }

    private static Subject subject(long issueId) {
        return new Subject(issueId, FieldId.DUE_DATE);
    }
}
