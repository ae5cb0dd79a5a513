package app.continuum.core.headsup;

/**
 * Why a field should be otherwise.
 *
 * @param reason between {@value #SHORTEST} and {@value #LONGEST} characters; empty where nobody was asked why
 * @param promised whether the client was promised it already
 * @param impact what it means for scope, time and price; empty where nobody has said
 */
public record Why(String reason, boolean promised, Impact impact) {
    /** A reason has to say something. */
    public static final int SHORTEST = 3;
    /** And nobody reads more. */
    public static final int LONGEST = 2_000;

    /** Nobody has said why: only of what was flagged. */
    public static final Why UNSAID = new Why("", false, Impact.UNSAID);

    public Why {
        reason = reason.strip();
        if ((isTooShort(reason) && !reason.isEmpty()) || isTooLong(reason)) {
            throw new IllegalArgumentException("A reason has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    /**
     * What a change means.
     *
     * @param scope for what is made
     * @param time for when it is ready
     * @param price for what it costs
     */
    public record Impact(String scope, String time, String price) {
        /** Nobody has said. */
        public static final Impact UNSAID = new Impact("", "", "");

        public Impact {
            scope = scope.strip();
            time = time.strip();
            price = price.strip();
        }
    }

    /** Whether a reason says too little. */
    public static boolean isTooShort(String reason) {
        return characters(reason) < SHORTEST;
    }

    /** Whether a reason, or what is said of an impact, is longer than anybody reads. */
    public static boolean isTooLong(String text) {
        return characters(text) > LONGEST;
    }

    private static int characters(String text) {
        String said = text.strip();
        return said.codePointCount(0, said.length());
    }
}
