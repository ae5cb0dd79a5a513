package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.Decision;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.State;
import app.continuum.core.policy.ValueKind;
import app.continuum.jira.agency.People;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.edits.Kinds;
import app.continuum.jira.mail.Letter;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.mail.Sheet;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes mails about heads-ups, in the language of whoever reads them. */
public final class Letters {
    private static final int MOST = 100;

    private final People people;
    private final VerdictWords words;
    private final CurrentValues values;

    /** Letters in the words of this agency. */
    public Letters(People people, VerdictWords words, CurrentValues values) {
        this.people = people;
        this.words = words;
        this.values = values;
    }

    /** What stands at the top of a letter. */
    record Heading(String subject, String opening) {}

    /** The heading of a letter about heads-ups all of which are news of one kind. */
    Heading heading(Reader reader, NewsKind kind, Optional<UserKey> by, List<Told> several) {
        String who = by.map(people::displayName).orElseGet(() -> reader.text("continuum.notice.nobody"));
        Told first = several.get(0);
        String subject = several.size() == 1
                ? reader.text(
                        kind.ofOne(),
                        who,
                        words.fieldName(first.headsUp().ask().field()),
                        first.issue().getKey(),
                        state(reader, first.headsUp()))
                : reader.text(kind.ofSeveral(), who, several.size());
        return new Heading(subject, reader.text(kind.opening(), who));
    }

    /** A letter about heads-ups. */
    Letter write(Post post, ApplicationUser to, Recipient recipient, Heading heading, List<Told> several) {
        Reader reader = post.reader(to);
        Sheet sheet = begun(reader, recipient, heading);
        addTo(sheet, post, reader, Map.of("", several));
        sheet.quiet(reader.text("continuum.mail.closing"));
        return sheet.letter(to, heading.subject());
    }

    /** A letter of which only the opening stands. */
    Sheet begun(Reader reader, Recipient recipient, Heading heading) {
        Sheet sheet = new Sheet();
        sheet.paragraph(heading.opening());
        recipient
                .instead()
                .map(people::displayName)
                .ifPresent(name -> sheet.paragraph(reader.text("continuum.mail.instead-of", name)));
        return sheet;
    }

    /**
     * Adds heads-ups to a letter; of very many only the first.
     *
     * @param parts by the headings over them; a heading may be empty
     */
    void addTo(Sheet sheet, Post post, Reader reader, Map<String, List<Told>> parts) {
        int left = MOST;
        int more = 0;
        for (Map.Entry<String, List<Told>> part : parts.entrySet()) {
            List<Told> shown =
                    part.getValue().subList(0, Math.min(left, part.getValue().size()));
            left -= shown.size();
            more += part.getValue().size() - shown.size();
            if (!part.getKey().isEmpty() && !shown.isEmpty()) {
                sheet.heading(part.getKey());
            }
            String label = reader.text("continuum.mail.open");
            shown.forEach(told -> sheet.box(lines(reader, told), label, address(post, told)));
        }
        if (more > 0) {
            sheet.paragraph(reader.text("continuum.mail.more", more));
        }
    }

    private static String address(Post post, Told told) {
        return post.address(
                "/plugins/servlet/continuum/inbox#headsup-" + told.headsUp().id());
    }

    private List<String> lines(Reader reader, Told told) {
        HeadsUp headsUp = told.headsUp();
        Ask ask = headsUp.ask();
        List<String> lines = new ArrayList<>();
        lines.add(told.issue().getKey() + " " + told.issue().getSummary());
        lines.add(reader.text(
                "continuum.mail.change",
                words.fieldName(ask.field()),
                shown(reader, ask.field(), ask.seen()),
                shown(reader, ask.field(), ask.wanted())));
        if (headsUp.state().isPending()) {
            addAsk(reader, headsUp, lines);
        } else {
            lines.add(state(reader, headsUp));
            headsUp.decision().ifPresent(decision -> addDecision(reader, ask, decision, lines));
        }
        return lines;
    }

    private void addAsk(Reader reader, HeadsUp headsUp, List<String> lines) {
        Ask ask = headsUp.ask();
        String who = ask.asker().equals(UserKey.NOBODY)
                ? reader.text("continuum.notice.nobody")
                : people.displayName(ask.asker());
        lines.add(reader.text(
                headsUp.savedAt().isPresent() ? "continuum.mail.saved-by" : "continuum.mail.asked-by", who));
        if (!ask.why().reason().isEmpty()) {
            lines.add(reader.text("continuum.mail.why", ask.why().reason()));
        }
        if (ask.why().promised()) {
            lines.add(reader.text("continuum.mail.promised"));
        }
        if (headsUp.state() == State.OPEN) {
            lines.add(reader.text("continuum.mail.until", reader.moment(headsUp.until())));
        }
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
