package app.continuum.core.headsup;

import app.continuum.core.clients.UserKey;

/** The life of a heads-up: which action leads where, and whose it is. */
public final class Life {
    private Life() {}

    /** What comes of an action by somebody of that standing about a heads-up as it is; what is granted and not used ends by itself, soon. */
    public static Step step(HeadsUp headsUp, Action action, Standing standing) {
        if (headsUp.isUnused()) {
            return new Step.No(standing == Standing.ANONYMOUS ? Objection.LOG_IN : Objection.NOT_USED_YET);
        }
        Step step = step(headsUp.state(), action, standing);
        Ask ask = headsUp.ask();
        boolean nobodyCould = ask.asker().equals(UserKey.NOBODY) || ask.seen().equals(ask.wanted());
        return action == Action.ASK_BACK && nobodyCould && step instanceof Step.To
                ? new Step.No(Objection.NOBODY_TO_ASK)
                : step;
    }

    /** What comes of an action by somebody of that standing; what is granted counts as used. */
    public static Step step(State state, Action action, Standing standing) {
        if (standing == Standing.ANONYMOUS) {
            return new Step.No(Objection.LOG_IN);
        }
        return switch (state) {
            case OPEN -> whileOpen(action, standing);
            case GIVEN, FLAGGED -> whileTold(action, standing);
            case OVERRIDDEN -> whileOverridden(action, standing);
            case APPLYING -> new Step.No(Objection.BEING_APPLIED);
            case ACCEPTED, AMENDED, DECLINED, WITHDRAWN, LAPSED, STALE, ACKNOWLEDGED, REVIEWED ->
                new Step.No(Objection.OVER);
        };
    }

    private static Step whileOpen(Action action, Standing standing) {
        if (action.isAfterwards()) {
            return new Step.No(Objection.NOT_SAVED_YET);
        }
        if (action == Action.AMEND && standing == Standing.ADDRESSEE) {
            // what is not theirs they put back, or leave
            return new Step.No(Objection.NOT_THE_OWNER);
        }
        return allowed(
                action,
                standing,
                switch (action) {
                    case ACCEPT, AMEND -> State.APPLYING;
                    case DECLINE -> State.DECLINED;
                    case WITHDRAW -> State.WITHDRAWN;
                    case EDIT, ACKNOWLEDGE, ASK_BACK, REVIEW -> State.OPEN;
                });
    }

    private static Step whileTold(Action action, Standing standing) {
        return action == Action.ACKNOWLEDGE || action == Action.ASK_BACK
                ? allowed(action, standing, State.ACKNOWLEDGED)
                : new Step.No(Objection.SAVED_ALREADY);
    }

    private static Step whileOverridden(Action action, Standing standing) {
        if (action == Action.REVIEW && standing == Standing.OVERSEER) {
            return new Step.To(State.REVIEWED);
        }
        return action == Action.REVIEW || action == Action.ASK_BACK
                ? allowed(action, standing, State.REVIEWED)
                : new Step.No(Objection.TO_BE_REVIEWED);
    }

    private static Step allowed(Action action, Standing standing, State state) {
        if (action.isTheAskers()) {
            return standing == Standing.ASKER ? new Step.To(state) : new Step.No(Objection.NOT_THE_ASKER);
        }
        if (standing == Standing.ASKER) {
            return new Step.No(Objection.OWN);
        }
        return standing.decides() ? new Step.To(state) : new Step.No(Objection.NOT_THE_OWNER);
    }
}
