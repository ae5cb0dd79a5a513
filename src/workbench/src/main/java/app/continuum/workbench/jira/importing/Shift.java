package app.continuum.workbench.jira.importing;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By how many days everything in an export is moved. */
record Shift(long days) {
    static final Shift NONE = new Shift(0);
    private static final Set<String> DATES = Set.of("duedate");
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");

    /** Moves the newest change to today. */
    static Shift toToday(List<ExportedIssue> issues) {
        return issues.stream()
                .flatMap(issue -> issue.groups().stream())
                .map(group -> group.created().toInstant())
                .max(Comparator.naturalOrder())
                .map(newest -> new Shift(Duration.between(newest, Instant.now()).toDays()))
                .orElse(NONE);
    }

    Timestamp move(Timestamp moment) {
        return moment == null
                ? null
                : Timestamp.valueOf(moment.toLocalDateTime().plusDays(days));
    }

    /** Moves the dates a change of a date speaks of. */
    ChangeItemBean move(ChangeItemBean item) {
        return DATES.contains(item.getField())
                ? new ChangeItemBean(
                        item.getFieldType(),
                        item.getField(),
                        move(item.getFrom()),
                        move(item.getFromString()),
                        move(item.getTo()),
                        move(item.getToString()))
                : item;
    }

    private String move(String text) {
        Matcher date = DATE.matcher(text == null ? "" : text);
        return date.find()
                ? date.replaceFirst(LocalDate.parse(date.group()).plusDays(days).toString())
                : text;
    }
}
