package app.continuum.core.setup;

import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a role answers for and a field of Jira may carry. */
public enum Responsibility {
    /** The day something is due. */
    DEADLINE(Role.PRODUCER, Holding.DAY),
    /** The day work begins. */
    START(Role.PRODUCER, Holding.DAY),
    /** The day work is planned to begin. */
    TARGET_START(Role.PRODUCER, Holding.DAY),
    /** The day work is planned to end. */
    TARGET_END(Role.PRODUCER, Holding.DAY),
    /** The effort estimated at first. */
    ORIGINAL_ESTIMATE(Role.PRODUCER, Holding.EFFORT),
    /** The effort that remains. */
    REMAINING_ESTIMATE(Role.PRODUCER, Holding.EFFORT),
    /** Who works on it. */
    STAFFING(Role.PRODUCER, Holding.PERSON),
    /** In which sprint. */
    SPRINT(Role.PRODUCER, Holding.SPRINT),
    /** The creative brief. */
    BRIEF(Role.ACCOUNT_MANAGER, Holding.TEXT),
    /** The client's strategy. */
    STRATEGY(Role.ACCOUNT_MANAGER, Holding.TEXT),
    /** What the client wants to reach. */
    OBJECTIVES(Role.ACCOUNT_MANAGER, Holding.TEXT),
    /** What the client pays. */
    PRICE(Role.ACCOUNT_MANAGER, Holding.AMOUNT),
    /** Whom the client wants to reach. */
    AUDIENCE(Role.ACCOUNT_MANAGER, Holding.TEXT);

    private static final FieldId DESCRIPTION = new FieldId("description");

    private final Role owner;
    private final Holding holding;

    Responsibility(Role owner, Holding holding) {
        this.owner = owner;
        this.holding = holding;
    }

    /** Whose it is. */
    public Role owner() {
        return owner;
    }

    /** What its field holds. */
    public Holding holding() {
        return holding;
    }

    /** The fields of Jira's own that carry it, the usual one first. */
    public List<FieldId> own() {
        return switch (this) {
            case DEADLINE -> List.of(FieldId.DUE_DATE);
            case ORIGINAL_ESTIMATE -> List.of(FieldId.ORIGINAL_ESTIMATE);
            case REMAINING_ESTIMATE -> List.of(FieldId.REMAINING_ESTIMATE);
            case STAFFING -> List.of(FieldId.ASSIGNEE);
            case BRIEF -> List.of(DESCRIPTION);
            case START, TARGET_START, TARGET_END, SPRINT, STRATEGY, OBJECTIVES, PRICE, AUDIENCE -> List.of();
        };
    }

    /** Whether a field of Jira's own is suggested before any other, since everybody uses it for this. */
    boolean settledByJira() {
        return !own().isEmpty() && this != BRIEF;
    }

    /** Whether its guard waits until somebody asks for it: a sprint is planned by whole teams. */
    public boolean offAtFirst() {
        return this == SPRINT;
    }

    /** Whether a field can be made for it where this Jira has none. */
    public boolean canBeMade() {
        return owner == Role.ACCOUNT_MANAGER;
    }

    /** The id of the first catalogue's to-do that its guard enforces, beside those which name a field of Jira's own themselves. */
    public Optional<String> toDo() {
        return switch (this) {
            // a creative brief says whom it speaks to
            case BRIEF, AUDIENCE -> Optional.of("creative-brief");
            case STRATEGY -> Optional.of("client-strategy");
            case OBJECTIVES -> Optional.of("goals");
            case PRICE -> Optional.of("price");
            case DEADLINE, START, TARGET_START, TARGET_END, ORIGINAL_ESTIMATE, REMAINING_ESTIMATE, STAFFING, SPRINT ->
                Optional.empty();
        };
    }

    /** The names by which such fields go in English and German, each the whole name or a part of it. */
    Set<String> names() {
        return FieldNames.of(this);
    }
}
