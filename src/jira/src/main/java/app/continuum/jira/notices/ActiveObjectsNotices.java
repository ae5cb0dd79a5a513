package app.continuum.jira.notices;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.notices.Notice;
import app.continuum.core.notices.Notice.Subject;
import app.continuum.core.notices.NoticeKind;
import app.continuum.core.notices.Notices;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What people are told, in the app's own tables. */
public final class ActiveObjectsNotices implements Notices {
    private static final String LINE = "\n";

    private final ActiveObjects tables;

    /** Notices in the tables Jira gives this app. */
    public ActiveObjectsNotices(ActiveObjects tables) {
        this.tables = tables;
    }

    @Override
    public void tell(Notice notice) {
        tables.executeInTransaction(() -> {
            Optional<NoticeRow> open = open(notice);
            open.ifPresentOrElse(row -> add(row, notice), () -> create(notice));
            return open.isPresent();
        });
    }

    private Optional<NoticeRow> open(Notice notice) {
        long since = notice.first().minus(TOGETHER).toEpochMilli();
        NoticeRow[] rows = tables.find(
                NoticeRow.class,
                Query.select()
                        .where(
                                "PERSON_KEY = ? AND KIND = ? AND LAST_AT >= ?",
                                notice.to().value(),
                                notice.kind().name(),
                                since)
                        .order("ID DESC"));
        return Arrays.stream(rows)
                .filter(row ->
                        Optional.ofNullable(row.getByKey()).equals(notice.by().map(UserKey::value)))
                .findFirst();
    }

    private static void add(NoticeRow row, Notice notice) {
        Set<String> lines = new LinkedHashSet<>(Arrays.asList(row.getSubjects().split(LINE, -1)));
        lines.addAll(Arrays.asList(lines(notice).split(LINE, -1)));
        row.setSubjects(String.join(LINE, lines));
        row.setLastAt(notice.last().toEpochMilli());
        row.save();
    }

    private void create(Notice notice) {
        tables.create(
                NoticeRow.class,
                new DBParam("PERSON_KEY", notice.to().value()),
                new DBParam("KIND", notice.kind().name()),
                new DBParam("BY_KEY", notice.by().map(UserKey::value).orElse(null)),
                new DBParam("FIRST_AT", notice.first().toEpochMilli()),
                new DBParam("LAST_AT", notice.last().toEpochMilli()),
                new DBParam("SUBJECTS", lines(notice)));
    }

    private static String lines(Notice notice) {
        return notice.subjects().stream()
                .map(subject -> subject.issueId() + ":" + subject.field())
                .collect(Collectors.joining(LINE));
    }

    @Override
    public List<Notice> to(UserKey person, int limit) {
        NoticeRow[] rows = tables.find(
                NoticeRow.class,
                Query.select()
                        .where("PERSON_KEY = ?", person.value())
                        .order("ID DESC")
                        .limit(limit));
        return Arrays.stream(rows).map(ActiveObjectsNotices::notice).toList();
    }

    private static Notice notice(NoticeRow row) {
        return new Notice(
                new UserKey(row.getPersonKey()),
                NoticeKind.valueOf(row.getKind()),
                Optional.ofNullable(row.getByKey()).map(UserKey::new),
                Instant.ofEpochMilli(row.getFirstAt()),
                Instant.ofEpochMilli(row.getLastAt()),
                Arrays.stream(row.getSubjects().split(LINE, -1))
                        .map(ActiveObjectsNotices::subject)
                        .toList());
    }

    private static Subject subject(String line) {
        int colon = line.indexOf(':');
        return new Subject(Long.parseLong(line.substring(0, colon)), new FieldId(line.substring(colon + 1)));
    }
}
