package app.continuum.core.decisions;

import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.decisions.DecisionCase.Expectation;
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
import app.continuum.core.policy.Treatment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final Map<String, Actor> accounts = new HashMap<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private Optional<Actor> actor = Optional.empty();
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
        line("Account (\\w+): (automation|integration), (flagged|trusted|as a person)", this::account);
        line("Field (\\w+) holds (\\w+)", found -> values.declare(found.group(1), found.group(2)));
        line("Edit by (\\w+): (\\w+) from (.+?) to (.+)", this::edit);
        line("Edit by (\\w+)", this::editor);
        line("and: (\\w+) from (.+?) to (.+)", found -> change(found.group(1), found.group(2), found.group(3)));
        line("Verdict: ([A-Z_]+)", found -> outcome = Optional.of(found.group(1)));
        line("Verdict: (([A-Z_]+)(?: for \\w+)? because .+)", this::verdict);
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
        Actor editor = actor.orElseThrow(() -> new IllegalArgumentException("No edit in case: " + title));
        String expected = outcome.orElseThrow(() -> new IllegalArgumentException("No verdict in case: " + title));
        return new DecisionCase(title, stage, new Edit(editor, changes), new Expectation(expected, fields));
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

    private void account(MatchResult found) {
        String name = found.group(1);
        ActorKind kind = ActorKind.valueOf(constant(found.group(2)));
        Treatment treatment = Treatment.valueOf(constant(found.group(3)));
        accounts.put(name, new Actor(Optional.of(new UserKey(name)), kind, treatment));
    }

    private void edit(MatchResult found) {
        editor(found);
        change(found.group(2), found.group(3), found.group(4));
    }

    private void editor(MatchResult found) {
        String name = found.group(1);
        Actor person = name.equals("anonymous") ? Actor.anonymous() : Actor.person(new UserKey(name));
        actor = Optional.of(accounts.getOrDefault(name, person));
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
