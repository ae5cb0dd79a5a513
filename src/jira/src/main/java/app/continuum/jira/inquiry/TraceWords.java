package app.continuum.jira.inquiry;

import app.continuum.core.guards.CrossingBy;
import app.continuum.core.policy.AskedCourtesy;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.core.policy.Reason;
import app.continuum.core.policy.Rule;
import app.continuum.core.policy.Trace;
import app.continuum.core.policy.ValueKind;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.ArrayList;
import java.util.List;

/** Tells an administrator, step by step, how a verdict came about. */
public final class TraceWords {
    private final GroundWords ground;
    private final ActorWords actors;
    private final AgencyDirectory directory;
    private final VerdictWords words;
    private final ScreenText text;

    /** Words for what an inquiry found. */
    public TraceWords(
            GroundWords ground, ActorWords actors, AgencyDirectory directory, VerdictWords words, ScreenText text) {
        this.ground = ground;
        this.actors = actors;
        this.directory = directory;
        this.words = words;
        this.text = text;
    }

    /** The steps in the order in which they were taken. */
    public List<Step> of(Findings found) {
        List<Trace> traces = found.traces();
        List<Step> steps = new ArrayList<>();
        steps.add(step("continuum.why.issue", ground.whose(found)));
        steps.add(step("continuum.why.seats", ground.seats(found)));
        steps.add(step("continuum.why.person", actors.of(found, traces)));
        steps.add(step("continuum.why.change", changes(found)));
        steps.add(step("continuum.why.guard", guards(found, traces)));
        steps.add(step(
                "continuum.why.courtesies",
                traces.stream().flatMap(trace -> courtesies(trace).stream()).toList()));
        steps.add(step(
                "continuum.why.mode",
                traces.stream().flatMap(trace -> mode(trace).stream()).toList()));
        steps.add(step("continuum.why.outcome", outcomes(found)));
        return steps.stream().filter(step -> !step.sentences().isEmpty()).toList();
    }

    private Step step(String about, List<String> sentences) {
        return new Step(text.of(about), sentences);
    }

    private List<String> changes(Findings found) {
        if (found.edit().changes().isEmpty()) {
            return List.of(text.of("continuum.why.change.none"));
        }
        return found.edit().changes().stream()
                .map(change -> change(change, found.anyValue()))
                .toList();
    }

    private String change(FieldChange change, boolean anyValue) {
        String field = words.fieldName(change.field());
        if (anyValue) {
            return text.with("continuum.why.change.any", field);
        }
        if (change.kind() == ValueKind.UNREADABLE) {
            return text.with("continuum.why.change.unreadable", field, change.to());
        }
        return change.isNothing()
                ? text.with("continuum.why.change.same", field, value(change.from()))
                : text.with("continuum.why.change.from-to", field, value(change.from()), value(change.to()));
    }

    private String value(String stored) {
        return stored.isBlank() ? text.of("continuum.why.change.nothing") : stored;
    }

    private List<String> guards(Findings found, List<Trace> traces) {
        if (traces.isEmpty()) {
            return found.ground().isNobodys() ? List.of() : List.of(text.of("continuum.why.guard.none"));
        }
        return traces.stream().map(trace -> guard(trace.rule())).toList();
    }

    private String guard(Rule rule) {
        boolean own =
                directory.current().departs(rule.client().key(), rule.guard().field());
        return text.with(
                own ? "continuum.why.guard.clients" : "continuum.why.guard.agencys",
                words.fieldName(rule.guard().field()),
                words.roleLabel(rule.guard().owner()),
                words.mode(rule.guard().forCounterpart()),
                words.mode(rule.guard().forOthers()),
                rule.client().name());
    }

    private List<String> courtesies(Trace trace) {
        return trace.courtesies().stream()
                .map(asked -> text.of("continuum.courtesy." + asked.courtesy()) + " " + text.of(result(asked)))
                .toList();
    }

    private static String result(AskedCourtesy asked) {
        if (asked.holds()) {
            return "continuum.why.courtesy.holds";
        }
        return asked.extended() ? "continuum.why.courtesy.not-the-case" : "continuum.why.courtesy.not-extended";
    }

    /** In which mode a crossing is met, and what softens it. */
    private List<String> mode(Trace trace) {
        FieldVerdict verdict = trace.verdict();
        if (verdict.crossing().isEmpty() && !verdict.reasons().contains(Reason.EMPTY_SEAT)) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        boolean counterpart = trace.actsAs() == CrossingBy.COUNTERPART;
        sentences.add(text.with(
                counterpart ? "continuum.why.mode.counterpart" : "continuum.why.mode.other",
                words.mode(trace.rule().guard().against(trace.actsAs()))));
        verdict.reasons().stream()
                .filter(reason -> reason != Reason.BY_COUNTERPART && reason != Reason.BY_OTHER)
                .map(this::softening)
                .forEach(sentences::add);
        verdict.mode()
                .filter(mode -> mode != trace.rule().guard().against(trace.actsAs()))
                .ifPresent(mode -> sentences.add(text.with("continuum.why.mode.softened", words.mode(mode))));
        return sentences;
    }

    private String softening(Reason reason) {
        if (reason != Reason.EMPTY_SEAT) {
            return text.of("continuum.reason." + reason);
        }
        return text.of("continuum.reason.EMPTY_SEAT") + " "
                + text.with(
                        "continuum.why.mode.empty-seat",
                        text.of("continuum.empty-seat."
                                + directory.current().settings().emptySeat()));
    }

    private List<String> outcomes(Findings found) {
        return found.verdict().fields().stream().map(this::outcome).toList();
    }

    private String outcome(FieldVerdict verdict) {
        String becomes = text.with(
                "continuum.outcome." + verdict.outcome(),
                words.fieldName(verdict.change().field()));
        String because = verdict.outcome().isRefusal()
                ? text.with("continuum.why.outcome.told", words.refusal(verdict))
                : words.because(verdict);
        return becomes + " " + because;
    }
}
