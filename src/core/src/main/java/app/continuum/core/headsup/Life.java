package app.continuum.core.headsup;

/** The life of a heads-up: which action leads where, and whose it is. */
public final class Life {
    private Life() {}

    /** What comes of an action by somebody of that standing. */
    public static Step step(State state, Action action, Standing standing) {
        if (standing == Standing.ANONYMOUS) {
            return new Step.No(Objection.LOG_IN);
        }
        return switch (state) {
            case OPEN -> whileOpen(action, standing);
            case GIVEN -> whileGiven(action, standing);
            case APPLYING -> new Step.No(Objection.BEING_APPLIED);
            case ACCEPTED, AMENDED, DECLINED, WITHDRAWN, LAPSED, STALE, ACKNOWLEDGED -> new Step.No(Objection.OVER);
        };
    }

    private static Step whileOpen(Action action, Standing standing) {
        if (action == Action.ACKNOWLEDGE) {
            return new Step.No(Objection.NOT_SAVED_YET);
        }
        return allowed(
                action,
                standing,
                switch (action) {
                    case ACCEPT, AMEND -> State.APPLYING;
                    case DECLINE -> State.DECLINED;
                    case WITHDRAW -> State.WITHDRAWN;
                    case EDIT, ACKNOWLEDGE -> State.OPEN;
                });
    }

    private static Step whileGiven(Action action, Standing standing) {
        return action == Action.ACKNOWLEDGE
                ? allowed(action, standing, State.ACKNOWLEDGED)
                : new Step.No(Objection.SAVED_ALREADY);
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
