package app.continuum.core.policy;

import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.CrossingBy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One change before one guard. */
record Case(Edit edit, FieldChange change, Rule rule, Ground ground) {

    FieldVerdict verdict() {
        return noCrossing().map(this::allowed).orElseGet(this::crossing);
    }

    /** Why nobody's line is crossed, or nothing where one is. */
    private Optional<Reason> noCrossing() {
        if (change.isNothing() && !ground.clientChanges()) {
            return Optional.of(Reason.UNCHANGED);
        }
        return ownership().or(this::courtesy);
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
        if (ground.clientChanges()) {
            return Optional.empty();
        }
        if (extended(Courtesy.TAKE_UNASSIGNED) && takesUnassigned()) {
            return Optional.of(Reason.TOOK_UNASSIGNED);
        }
        if (extended(Courtesy.HAND_ON_OWN) && handsOnOwn()) {
            return Optional.of(Reason.HANDED_ON_OWN);
        }
        if (extended(Courtesy.LOG_WORK) && change.field().equals(FieldId.REMAINING_ESTIMATE) && edit.logsWork()) {
            return Optional.of(Reason.LOGGED_WORK);
        }
        if (extended(Courtesy.FILL_EMPTY) && fillsEmptyPlan()) {
            return Optional.of(Reason.FILLED_EMPTY);
        }
        return Optional.empty();
    }

    private boolean extended(Courtesy courtesy) {
        return rule.guard().extendsTo(crosser(), courtesy);
    }

    private boolean takesUnassigned() {
        return change.field().equals(FieldId.ASSIGNEE) && change.fillsEmpty() && namesActor(change.to());
    }

    private boolean handsOnOwn() {
        return change.field().equals(FieldId.ASSIGNEE) && namesActor(change.from());
    }

    private boolean namesActor(String user) {
        return edit.actor()
                .user()
                .filter(key -> Spelling.same(ValueKind.USER, key.value(), user))
                .isPresent();
    }

    private boolean fillsEmptyPlan() {
        return switch (change.kind()) {
            case DATE, DURATION -> change.fillsEmpty();
            case TEXT, NUMBER, USER, OTHER, UNREADABLE -> false;
        };
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
        Outcome outcome = Outcome.of(softenedForAccount(mode, reasons));
        return new FieldVerdict(change, outcome, Optional.of(rule), Optional.of(crosser), Optional.of(mode), reasons);
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
