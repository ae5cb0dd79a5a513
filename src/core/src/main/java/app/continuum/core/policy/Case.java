package app.continuum.core.policy;

import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.CrossingBy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One change before one guard. */
record Case(Edit edit, FieldChange change, Rule rule, Ground ground) {

    FieldVerdict verdict() {
        return noCrossing().map(this::allowed).orElseGet(this::crossing);
    }

    /** The verdict, with what led to it. */
    Trace trace() {
        boolean asked = !isUnchanged() && ownership().isEmpty();
        return new Trace(rule, crosser(), asked ? courtesies() : List.of(), verdict());
    }

    /** Why nobody's line is crossed, or nothing where one is. */
    private Optional<Reason> noCrossing() {
        return isUnchanged() ? Optional.of(Reason.UNCHANGED) : ownership().or(this::courtesy);
    }

    private boolean isUnchanged() {
        return change.isNothing() && !ground.clientChanges();
    }

    private FieldVerdict allowed(Reason reason) {
        return FieldVerdict.allowed(change, Optional.of(rule), List.of(reason));
    }

    private Optional<Reason> ownership() {
        return edit.actor()
                .inTheirOwnName()
                .filter(rule.owningSeat()::seats)
                .map(owner -> rule.client().combines(owner) ? Reason.COMBINED_SEAT : Reason.OWNER);
    }

    private Optional<Reason> courtesy() {
        return courtesies().stream().filter(AskedCourtesy::holds).findFirst().map(AskedCourtesy::reason);
    }

    /** The courtesies that could concern this field, in the order in which they are asked. */
    private List<AskedCourtesy> courtesies() {
        if (ground.clientChanges()) {
            return List.of();
        }
        return Arrays.stream(Courtesy.values())
                .filter(this::concerns)
                .map(courtesy ->
                        new AskedCourtesy(courtesy, rule.guard().extendsTo(crosser(), courtesy), fits(courtesy)))
                .toList();
    }

    private boolean concerns(Courtesy courtesy) {
        return switch (courtesy) {
            case TAKE_UNASSIGNED, HAND_ON_OWN -> change.field().equals(FieldId.ASSIGNEE);
            case LOG_WORK -> change.field().equals(FieldId.REMAINING_ESTIMATE);
            case FILL_EMPTY -> isPlan();
        };
    }

    private boolean fits(Courtesy courtesy) {
        return switch (courtesy) {
            case TAKE_UNASSIGNED -> change.fillsEmpty() && namesActor(change.to());
            case HAND_ON_OWN -> namesActor(change.from());
            case LOG_WORK -> edit.logsWork();
            case FILL_EMPTY -> change.fillsEmpty();
        };
    }

    private boolean isPlan() {
        return switch (change.kind()) {
            case DATE, DURATION -> true;
            case TEXT, NUMBER, USER, OTHER, UNREADABLE -> false;
        };
    }

    private boolean namesActor(String user) {
        return edit.actor()
                .user()
                .filter(key -> Spelling.same(ValueKind.USER, key.value(), user))
                .isPresent();
    }

    private CrossingBy crosser() {
        boolean counterpart =
                edit.actor().user().filter(rule.otherSeat()::seats).isPresent();
        return counterpart ? CrossingBy.COUNTERPART : CrossingBy.OTHER;
    }

    private FieldVerdict crossing() {
        CrossingBy crosser = crosser();
        List<Reason> reasons = new ArrayList<>();
        if (ground.clientChanges()) {
            reasons.add(Reason.CLIENT_CHANGES);
        }
        reasons.add(crosser == CrossingBy.COUNTERPART ? Reason.BY_COUNTERPART : Reason.BY_OTHER);
        Mode mode = rule.guard().against(crosser);
        if (rule.owningSeat().isEmpty()) {
            reasons.add(Reason.EMPTY_SEAT);
            if (ground.emptySeat() == EmptySeat.ALLOW) {
                return FieldVerdict.allowed(change, Optional.of(rule), reasons);
            }
            mode = ground.emptySeat().soften(mode);
        }
        mode = softenedAtCreation(mode, reasons);
        Outcome outcome = granted(Outcome.of(softenedForAccount(mode, reasons)), reasons);
        return new FieldVerdict(change, outcome, Optional.of(rule), Optional.of(crosser), Optional.of(mode), reasons);
    }

    /** What is granted is saved; a change of client is never only the one field. */
    private Outcome granted(Outcome outcome, List<Reason> reasons) {
        Optional<Grant> granted = ground.clientChanges()
                ? Optional.empty()
                : ground.grants().stream()
                        .filter(grant -> grant.kind().lifts(outcome) && grant.covers(edit.actor(), change))
                        .findFirst();
        granted.map(grant -> grant.kind().reason()).ifPresent(reasons::add);
        return granted.isPresent() ? Outcome.RECORDED : outcome;
    }

    private Mode softenedAtCreation(Mode mode, List<Reason> reasons) {
        if (!edit.creates() || rule.guard().alsoAtCreation()) {
            return mode;
        }
        reasons.add(Reason.AT_CREATION);
        return Mode.OBSERVE;
    }

    private Mode softenedForAccount(Mode mode, List<Reason> reasons) {
        return switch (edit.actor().treatment()) {
            case TRUSTED -> {
                reasons.add(Reason.TRUSTED_ACCOUNT);
                yield Mode.OBSERVE;
            }
            case FLAGGED -> {
                boolean unattributed = edit.actor().kind() == ActorKind.UNATTRIBUTED;
                reasons.add(unattributed ? Reason.UNATTRIBUTED : Reason.FLAGGED_ACCOUNT);
                yield mode.milder(Mode.FLAG);
            }
            case AS_A_PERSON -> mode;
        };
    }
}
