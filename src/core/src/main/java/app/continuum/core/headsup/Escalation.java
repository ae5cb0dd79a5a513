package app.continuum.core.headsup;

/** Who is reminded of a heads-up that nobody has answered. */
public enum Escalation {
    /** After half of the time in which it should be answered: whoever was asked. */
    OWNER(1),
    /** After all of it: the deputies of the owning seat. */
    DEPUTY(2),
    /** After half as much again: the heads of delivery. */
    HEAD_OF_DELIVERY(3);

    private final int halves;

    Escalation(int halves) {
        this.halves = halves;
    }

    /** After how many halves of the time in which it should be answered. */
    int halves() {
        return halves;
    }
}
