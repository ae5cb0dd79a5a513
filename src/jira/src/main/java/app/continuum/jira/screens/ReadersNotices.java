package app.continuum.jira.screens;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.notices.Notice;
import app.continuum.core.notices.Notice.Subject;
import app.continuum.core.notices.Notices;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.words.Ago;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader was told of late about one issue, in sentences. */
public final class ReadersNotices {
    private static final int READ = 50;
    private static final int SHOWN = 3;
    private static final Duration LATE = Duration.ofDays(7);

    private final Notices notices;
    private final Visibility visibility;
    private final People people;
    private final VerdictWords words;
    private final ScreenText text;
    private final Clock clock;

    /** Notices in the words of this agency. */
    public ReadersNotices(
            Notices notices, Visibility visibility, People people, VerdictWords words, ScreenText text, Clock clock) {
        this.notices = notices;
        this.visibility = visibility;
        this.people = people;
        this.words = words;
        this.text = text;
        this.clock = clock;
    }

    /** The newest few, the newest first. */
    List<String> about(long issueId, ApplicationUser reader) {
        Instant since = clock.instant().minus(LATE);
        return notices.to(new UserKey(reader.getKey()), READ).stream()
                .filter(notice -> notice.last().isAfter(since))
                .flatMap(notice -> sentence(notice, issueId, reader).stream())
                .limit(SHOWN)
                .toList();
    }

    private Optional<String> sentence(Notice notice, long issueId, ApplicationUser reader) {
        String fields = notice.subjects().stream()
                .filter(subject -> subject.issueId() == issueId)
                .map(Subject::field)
                .filter(field -> visibility.seesField(reader, field))
                .map(this::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? Optional.empty() : Optional.of(sentence(notice, fields));
    }

    private String name(FieldId field) {
        return words.fieldName(field);
    }

    private String sentence(Notice notice, String fields) {
        String ago = new Ago(text, clock).since(notice.last());
        String by = notice.by().map(people::displayName).orElseGet(() -> text.of("continuum.notice.nobody"));
        return switch (notice.kind()) {
            case PUT_BACK -> text.with("continuum.notice.put-back", fields, by, ago);
            case YOURS_WAS_PUT_BACK -> text.with("continuum.notice.yours-was-put-back", fields, ago);
        };
    }
}
