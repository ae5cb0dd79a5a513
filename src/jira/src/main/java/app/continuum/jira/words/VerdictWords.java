package app.continuum.jira.words;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.guards.CrossingBy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Reason;
import app.continuum.core.policy.Rule;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import java.util.List;
import java.util.stream.Collectors;

/** Names of roles, fields and people, and verdicts in sentences: whose it is, why, and what next. */
public final class VerdictWords {
    private final ScreenText text;
    private final AgencyDirectory directory;
    private final People people;
    private final FieldManager fields;

    /** Words of this agency in this Jira. */
    public VerdictWords(ScreenText text, AgencyDirectory directory, People people, FieldManager fields) {
        this.text = text;
        this.directory = directory;
        this.people = people;
        this.fields = fields;
    }

    /** What the agency calls a role. */
    public String roleLabel(Role role) {
        return directory.current().settings().label(role).orElseGet(() -> text.of("continuum.role." + role));
    }

    /** What Jira calls a field; its id where Jira has no such field any more. */
    public String fieldName(FieldId field) {
        Field known = fields.getField(field.value());
        return known == null ? field.value() : known.getName();
    }

    /** Whether this Jira has a field. */
    public boolean knowsField(FieldId field) {
        return fields.getField(field.value()) != null;
    }

    /** A mode's name. */
    public String mode(Mode mode) {
        return text.of("continuum.mode." + mode);
    }

    /** Everyone in a seat in one line, or the word for an empty seat. */
    public String names(Seat seat) {
        List<String> names = people.displayNames(seat);
        return names.isEmpty() ? text.of("continuum.seat.empty") : String.join(", ", names);
    }

    /** Why each of the verdict's reasons holds, in one line. */
    public String because(FieldVerdict verdict) {
        return because(verdict.reasons());
    }

    /** Why each of some reasons holds, in one line. */
    public String because(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> text.of("continuum.reason." + reason))
                .collect(Collectors.joining(" "));
    }

    /** Whose the field of a verdict is: the first of the seat and the role, or the role alone where nobody sits there. */
    public String owner(FieldVerdict verdict) {
        return verdict.rule()
                .map(rule -> owner(rule.client(), rule.guard().owner()))
                .orElse("");
    }

    /** Whose the fields of a role are for a client. */
    public String owner(Client client, Role role) {
        return text.with("continuum.owner", names(client.seat(role)), roleLabel(role), client.name());
    }

    /** A refusal: who owns the field, why it is refused, and whom to ask. */
    public String refusal(FieldVerdict verdict) {
        return verdict.rule().map(rule -> refusal(verdict, rule)).orElseGet(() -> because(verdict));
    }

    private String refusal(FieldVerdict verdict, Rule rule) {
        String field = fieldName(verdict.change().field());
        Role owner = rule.guard().owner();
        String client = rule.client().name();
        String sentence = owned(verdict, rule, field, owner, client);
        return verdict.reasons().contains(Reason.CLIENT_CHANGES)
                ? text.with("continuum.refusal.client-changes", client) + " " + sentence
                : sentence;
    }

    private String owned(FieldVerdict verdict, Rule rule, String field, Role owner, String client) {
        Seat seat = rule.client().seat(owner);
        if (seat.isEmpty()) {
            return text.with("continuum.refusal.empty-seat", field, roleLabel(owner), client);
        }
        String first = people.displayNames(seat).get(0);
        String next = next(verdict, seat, first);
        boolean byCounterpart =
                verdict.crossing().filter(CrossingBy.COUNTERPART::equals).isPresent();
        return byCounterpart
                ? text.with(
                        "continuum.refusal.by-counterpart",
                        field,
                        first,
                        roleLabel(owner),
                        client,
                        roleLabel(owner.counterpart()),
                        next)
                : text.with("continuum.refusal.by-other", field, first, roleLabel(owner), client, next);
    }

    /** What to do about a refusal: while the lead is away, whoever stands in is to be asked. */
    private String next(FieldVerdict verdict, Seat seat, String first) {
        return seat.standIns().stream()
                .findFirst()
                .filter(standIn -> seat.lead().isPresent())
                .map(people::displayName)
                .map(standIn -> text.with("continuum.refusal.away", first, standIn) + " " + next(verdict, standIn))
                .orElseGet(() -> next(verdict, first));
    }

    private String next(FieldVerdict verdict, String owner) {
        if (verdict.reasons().contains(Reason.CLIENT_CHANGES)) {
            return text.with("continuum.refusal.next.ask", owner);
        }
        return verdict.outcome() == Outcome.HEADS_UP_NEEDED
                ? text.with("continuum.refusal.next.say-why", owner)
                : text.with("continuum.refusal.next.heads-up", owner);
    }
}
