package app.continuum.core.decisions;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.agency.Accounts;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.decisions.DecisionCase.Expectation;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Grant;
import app.continuum.core.policy.Treatment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the lines of one case. */
final class CaseReader {

    private static final String ROLE = "(Account Manager|Producer)";
    private static final String MODE = "(OBSERVE|FLAG|HEADS_UP|BLOCK)";

    private final String title;
    private final Stage stage = new Stage();
    private final Values values = new Values();
    private final Map<Pattern, Consumer<MatchResult>> lines = new LinkedHashMap<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final List<String> restored = new ArrayList<>();
    private Optional<Function<Accounts, Actor>> actor = Optional.empty();
    private boolean creates;
    private Optional<String> outcome = Optional.empty();

    CaseReader(String title) {
        this.title = title;
        line("Client (\\w+): (.+)", found -> stage.client(found.group(1), found.group(2)));
        line("Combined seat of (\\w+): (\\w+)", found -> stage.combine(found.group(1), found.group(2)));
        line("Scope of (\\w+): (.+)", found -> stage.scope(found.group(1), found.group(2)));
        line("Issue: (.+)", found -> stage.issue(found.group(1)));
        line("Moves: (.+)", found -> stage.moves(found.group(1)));
        line("Empty seat: (ALLOW|FLAG|BLOCK)", found -> stage.emptySeat(EmptySeat.valueOf(found.group(1))));
        line(
                "Guard(?: of (\\w+))?: (\\w+) belongs to " + ROLE + "; counterpart " + MODE + ", others " + MODE,
                this::guard);
        line("Courtesy: (\\w+) on (\\w+) for (NOBODY|OTHERS|EVERYONE)", this::courtesy);
        line("Afterwards: (FLAG|RESTORE) on (\\w+)", this::afterwards);
        line("At creation too: (\\w+)", found -> stage.alsoAtCreation(new FieldId(found.group(1))));
        line("(Account|Group) (\\w+): (automation|integration), (flagged|trusted|as a person)", this::account);
        line("In (\\w+): (\\w+)", found -> stage.member(found.group(1), found.group(2)));
        line("Heads-up given by (\\w+): (\\w+) from (.+?) to (.+)", found -> grant(Grant.Kind.HEADS_UP, found));
        line("Override by (\\w+): (\\w+) from (.+?) to (.+)", found -> grant(Grant.Kind.OVERRIDE, found));
        line("Agreed with (\\w+): (\\w+) from (.+?) to (.+)", found -> grant(Grant.Kind.AGREED, found));
        line("Nobody puts values back", found -> stage.nobodyRestores());
        line("Field (\\w+) holds (\\w+)", found -> values.declare(found.group(1), found.group(2)));
        line("(Edit|Creation|Edit unexplained in the name) (?:by|of) (\\w+): (\\w+) from (.+?) to (.+)", this::edit);
        line("(Edit|Creation) by (\\w+)", this::editor);
        line("and: (\\w+) from (.+?) to (.+)", found -> change(found.group(1), found.group(2), found.group(3)));
        line("Verdict: ([A-Z_]+)", found -> outcome = Optional.of(found.group(1)));
        line("Verdict: (([A-Z_]+)(?: for \\w+)? because .+)", this::verdict);
        line(
                "To be put back: (.+)",
                found -> restored.addAll(List.of(found.group(1).split(", ", -1))));
        line("On (\\w+: [A-Z_]+(?: for \\w+)? because .+)", found -> fields.add(found.group(1)));
    }

    private void line(String shape, Consumer<MatchResult> meaning) {
        lines.put(Pattern.compile(shape), meaning);
    }

    void read(int number, String line) {
        for (Map.Entry<Pattern, Consumer<MatchResult>> known : lines.entrySet()) {
            Matcher matcher = known.getKey().matcher(line);
            if (matcher.matches()) {
                known.getValue().accept(matcher.toMatchResult());
                return;
            }
        }
        throw new IllegalArgumentException("Line " + number + " says nothing known: " + line);
    }

    DecisionCase finish() {
        Actor editor = actor.orElseThrow(() -> new IllegalArgumentException("No edit in case: " + title))
                .apply(stage.accounts());
        String expected = outcome.orElseThrow(() -> new IllegalArgumentException("No verdict in case: " + title));
        return new DecisionCase(
                title, stage, new Edit(editor, changes, creates), new Expectation(expected, fields, restored));
    }

    private void grant(Grant.Kind kind, MatchResult found) {
        FieldAliases.fieldsCalled(found.group(2))
                .forEach(field -> stage.grant(new Grant(
                        kind,
                        new UserKey(found.group(1)),
                        field,
                        Values.read(found.group(3)),
                        Values.read(found.group(4)),
                        Values.read(found.group(4)))));
    }

    private void guard(MatchResult found) {
        Guard guard = new Guard(
                new FieldId(found.group(2)),
                role(found.group(3)),
                Mode.valueOf(found.group(4)),
                Mode.valueOf(found.group(5)));
        stage.guard(Optional.ofNullable(found.group(1)), guard);
    }

    private void courtesy(MatchResult found) {
        stage.courtesy(new FieldId(found.group(2)), Courtesy.valueOf(found.group(1)), Reach.valueOf(found.group(3)));
    }

    private void afterwards(MatchResult found) {
        stage.afterwards(new FieldId(found.group(2)), Afterwards.valueOf(found.group(1)));
    }

    private void account(MatchResult found) {
        stage.account(new AccountRule(
                found.group(1).equals("Group") ? Listing.GROUP : Listing.USER,
                found.group(2),
                ActorKind.valueOf(constant(found.group(3))),
                Treatment.valueOf(constant(found.group(4)))));
    }

    private void edit(MatchResult found) {
        editor(found);
        change(found.group(3), found.group(4), found.group(5));
    }

    private void editor(MatchResult found) {
        String name = found.group(2);
        creates = found.group(1).equals("Creation");
        if (found.group(1).startsWith("Edit unexplained")) {
            actor = Optional.of(accounts -> Actor.unattributed(new UserKey(name)));
        } else if (name.equals("anonymous")) {
            actor = Optional.of(accounts -> Actor.anonymous());
        } else {
            actor = Optional.of(accounts -> accounts.actor(new UserKey(name), group -> stage.hasMember(group, name)));
        }
    }

    private void change(String name, String from, String to) {
        for (FieldId field : FieldAliases.fieldsCalled(name)) {
            changes.add(new FieldChange(field, values.kind(field), Values.read(from), Values.read(to)));
        }
    }

    /** The short form, for an edit of one field that keeps its client. */
    private void verdict(MatchResult found) {
        outcome = Optional.of(found.group(2));
        fields.add(changes.get(0).field() + ": " + found.group(1));
    }

    static Role role(String words) {
        return Role.valueOf(constant(words));
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
