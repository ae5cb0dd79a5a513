package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.Decision;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.markup.Escaper;
import app.continuum.core.policy.ValueKind;
import app.continuum.jira.agency.People;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.edits.Kinds;
import app.continuum.jira.mail.Letter;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes mails about heads-ups, in the language of whoever reads them. */
public final class Letters {
    private static final String BOX = "border:1px solid #DCDFE4;border-radius:4px;padding:12px 16px;margin:0 0 12px";

    private final People people;
    private final VerdictWords words;
    private final CurrentValues values;

    /** Letters in the words of this agency. */
    public Letters(People people, VerdictWords words, CurrentValues values) {
        this.people = people;
        this.words = words;
        this.values = values;
    }

    /** What a letter is about. */
    enum Kind {
        /** Somebody asks. */
        ASKED("continuum.mail.asked.subject", "continuum.mail.asked.subjects", "continuum.mail.asked.opening"),
        /** It is decided, or over otherwise. */
        DECIDED("continuum.mail.decided.subject", "continuum.mail.decided.subjects", "continuum.mail.decided.opening");

        private final String ofOne;
        private final String ofSeveral;
        private final String opening;

        Kind(String ofOne, String ofSeveral, String opening) {
            this.ofOne = ofOne;
            this.ofSeveral = ofSeveral;
            this.opening = opening;
        }
    }

    /** A heads-up and its issue. */
    record Told(HeadsUp headsUp, Issue issue) {}

    /** One letter about one or several. */
    Letter write(Post post, ApplicationUser to, Kind kind, Optional<UserKey> by, List<Told> several) {
        Reader reader = post.reader(to);
        String who = by.map(people::displayName).orElseGet(() -> reader.text("continuum.notice.nobody"));
        Told first = several.get(0);
        String subject = several.size() == 1
                ? reader.text(
                        kind.ofOne,
                        who,
                        words.fieldName(first.headsUp().ask().field()),
                        first.issue().getKey(),
                        state(reader, first.headsUp()))
                : reader.text(kind.ofSeveral, who, several.size());
        StringBuilder text = new StringBuilder(reader.text(kind.opening, who)).append("\n");
        StringBuilder html = new StringBuilder(
                        "<div style=\"font-family:sans-serif;color:#172B4D;max-width:640px\"><p>")
                .append(Escaper.escape(reader.text(kind.opening, who)))
                .append("</p>");
        for (Told told : several) {
            List<String> lines = lines(reader, kind, told);
            String address = post.address(
                    "/plugins/servlet/continuum/inbox#headsup-" + told.headsUp().id());
            text.append("\n")
                    .append(String.join("\n", lines))
                    .append("\n")
                    .append(address)
                    .append("\n");
            html.append(box(reader, lines, address));
        }
        String closing = reader.text("continuum.mail.closing");
        return new Letter(
                to,
                subject,
                text.append("\n").append(closing).toString(),
                html.append("<p style=\"color:#626F86;font-size:12px\">")
                        .append(Escaper.escape(closing))
                        .append("</p></div>")
                        .toString());
    }

    private static String box(Reader reader, List<String> lines, String address) {
        StringBuilder box = new StringBuilder("<div style=\"" + BOX + "\"><strong>")
                .append(Escaper.escape(lines.get(0)))
                .append("</strong>");
        lines.stream().skip(1).forEach(line -> box.append("<br>").append(Escaper.escape(line)));
        return box.append("<p style=\"margin:12px 0 0\"><a href=\"")
                .append(Escaper.escape(address))
                .append("\">")
                .append(Escaper.escape(reader.text("continuum.mail.open")))
                .append("</a></p></div>")
                .toString();
    }

    private List<String> lines(Reader reader, Kind kind, Told told) {
        Ask ask = told.headsUp().ask();
        List<String> lines = new ArrayList<>();
        lines.add(told.issue().getKey() + " " + told.issue().getSummary());
        lines.add(reader.text(
                "continuum.mail.change",
                words.fieldName(ask.field()),
                shown(reader, ask.field(), ask.seen()),
                shown(reader, ask.field(), ask.wanted())));
        if (kind == Kind.ASKED) {
            lines.add(reader.text("continuum.mail.why", ask.why().reason()));
            if (ask.why().promised()) {
                lines.add(reader.text("continuum.mail.promised"));
            }
            lines.add(reader.text(
                    "continuum.mail.until", reader.moment(told.headsUp().until())));
        } else {
            lines.add(state(reader, told.headsUp()));
            told.headsUp().decision().ifPresent(decision -> addDecision(reader, ask, decision, lines));
        }
        return lines;
    }

    private void addDecision(Reader reader, Ask ask, Decision decision, List<String> lines) {
        if (!decision.value().equals(ask.wanted())) {
            lines.add(reader.text("continuum.mail.instead", shown(reader, ask.field(), decision.value())));
        }
        if (!decision.answer().isEmpty()) {
            lines.add(reader.text("continuum.mail.answer", decision.answer()));
        }
    }

    private static String state(Reader reader, HeadsUp headsUp) {
        return reader.text("continuum.headsup.state." + headsUp.state());
    }

    private String shown(Reader reader, FieldId field, String machine) {
        if (machine.isEmpty()) {
            return reader.text("continuum.headsup.no-value");
        }
        if (Kinds.ofSystemField(field).filter(ValueKind.DATE::equals).isPresent()) {
            try {
                return reader.day(LocalDate.parse(machine));
            } catch (DateTimeParseException noDay) {
                return machine;
            }
        }
        return values.shown(field, machine);
    }
}
